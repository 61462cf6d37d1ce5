import { expect, test } from "vitest";
import fc from "fast-check";
import {
  type ConditionId,
  defaultStageTable,
  explainTableChance,
  positionOf,
  standardProcess,
  winProbability,
} from "#core";

const all = standardProcess.flatMap(({ milestones, criteria }) => [...milestones, ...criteria]);
const met = (...stages: readonly number[]) =>
  new Set(
    stages.flatMap((stage) => {
      const { milestones, criteria } = standardProcess[stage - 1]!;
      return [...milestones, ...criteria].map(({ id }) => id);
    }),
  );

test("each completed stage has its step of the table", () => {
  const position = positionOf(standardProcess, met(1, 2, 3));
  expect(explainTableChance(defaultStageTable, position)).toEqual({
    chance: 25,
    base: 5,
    moves: [
      { stage: "planning-and-call", points: 5 },
      { stage: "visit-and-survey", points: 5 },
      { stage: "first-proposal", points: 10 },
    ],
  });
});

test("a stage that was passed without being completed leaves its part to the next that was", () => {
  const without = met(1, 2, 3);
  without.delete("2-c1" as ConditionId);
  expect(explainTableChance(defaultStageTable, positionOf(standardProcess, without)).moves).toEqual(
    [
      { stage: "planning-and-call", points: 5 },
      { stage: "first-proposal", points: 15 },
    ],
  );
});

test("the moves lead from the beginning to the chance, whatever is met", () => {
  fc.assert(
    fc.property(fc.subarray(all.map(({ id }) => id)), (ids) => {
      const position = positionOf(standardProcess, new Set(ids));
      const { base, moves, chance } = explainTableChance(defaultStageTable, position);
      expect(base + moves.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(chance, 9);
      expect(chance).toBeCloseTo(
        100 * winProbability(defaultStageTable, position.lastCompleted),
        9,
      );
    }),
  );
});
