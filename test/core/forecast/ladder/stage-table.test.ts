import { expect, test } from "vitest";
import { defaultStageTable, StageTable, winProbability } from "#core";

test("the default table states nine chances that never fall", () => {
  expect(StageTable.safeParse(defaultStageTable).success).toBe(true);
  expect([winProbability(defaultStageTable, 0), winProbability(defaultStageTable, 8)]).toEqual([
    0.05, 1,
  ]);
});

test.each([
  [[5, 10]],
  [[5, 10, 15, 25, 20, 55, 70, 85, 100]],
  [[5, 10, 15, 25, 40, 55, 70, 85, 101]],
  [[5.5, 10, 15, 25, 40, 55, 70, 85, 100]],
])("%j is no stage table", (table) => {
  expect(StageTable.safeParse(table).success).toBe(false);
});

test("a stage that doesn't exist is an error of the program", () => {
  expect(() => winProbability(defaultStageTable, 9)).toThrow(RangeError);
});
