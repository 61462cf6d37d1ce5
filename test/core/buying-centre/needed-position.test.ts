import { expect, test } from "vitest";
import { holesIn, usualPositions } from "#core";

test("one person may hold several positions, and a half-described one holds none that asks for more", () => {
  const known = [
    { level: "operating", function: "using", roles: ["user", "initiator"] },
    { level: "managing", roles: ["evaluator"] },
  ] as const;
  expect(holesIn(known.map((one) => ({ ...one, roles: [...one.roles] })))).toEqual([
    { function: "technical", role: "designer" },
    { level: "managing", function: "technical", role: "evaluator" },
    { level: "managing", function: "purchasing-finance", role: "evaluator" },
    { level: "deciding", role: "decider" },
  ]);
});

test("without anybody everything is a hole, and without needs nothing is", () => {
  expect(holesIn([])).toEqual(usualPositions);
  expect(holesIn([], [])).toEqual([]);
});
