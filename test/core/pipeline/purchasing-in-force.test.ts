import { expect, test } from "vitest";
import { type ProcessVersion, purchasingInForce, standardContent, standardPurchasing } from "#core";
import { noon } from "../made-up.ts";

const version = { ...standardContent, id: "p", createdAt: noon } as unknown as ProcessVersion;

test("the customer's stages are the standard's until a team names its own", () => {
  expect(purchasingInForce([])).toBe(standardPurchasing);
  expect(purchasingInForce([{ ...version, purchasing: undefined }])).toBe(standardPurchasing);
  const own = standardPurchasing.slice(0, 1) as ProcessVersion["purchasing"];
  expect(purchasingInForce([{ ...version, purchasing: own }])).toBe(own);
});
