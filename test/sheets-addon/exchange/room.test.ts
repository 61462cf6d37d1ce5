import { expect, it } from "vitest";
import { cellsAfter } from "../../../sheets-addon/pages/exchange/room.ts";

const tabs = [{ key: "accounts", rows: 5, width: 20, columns: ["id"], missing: [] }] as const;

it("counts the cells of rows that an import adds, and none for those that it changes or takes away", () => {
  const writes = [
    ["a", null, ["a"]],
    ["b", null, ["b"]],
    ["c", ["c"], ["c2"]],
    ["d", ["d"], null],
  ] as const;
  const steps = [{ tab: "accounts" as const, writes }];
  // Two rows of twenty columns.
  expect(cellsAfter({ cells: 26_000, tabs }, steps)).toBe(26_040);
});

it("counts nothing for an import that changes nothing", () => {
  expect(cellsAfter({ cells: 26_000, tabs }, [])).toBe(26_000);
});
