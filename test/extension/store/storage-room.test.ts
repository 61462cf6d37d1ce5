/** When the storage is nearly full. */
import { expect, it } from "vitest";
import { isNearlyFull } from "../../../extension/store/storage-room.ts";

it("warns from nine tenths on, not before", () => {
  expect(isNearlyFull({ used: 899, quota: 1000 })).toBe(false);
  expect(isNearlyFull({ used: 900, quota: 1000 })).toBe(true);
});
