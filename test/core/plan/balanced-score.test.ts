import fc from "fast-check";
import { expect, test } from "vitest";
import type { usualTargets } from "#core";
import { type Appraisal, appraisedFigures, balancedScore } from "#core";

const nothing: Appraisal = {
  conditionsMet: 0,
  stagesEntered: 0,
  stagesCompleted: 0,
  accountsDeveloped: 0,
  activities: 0,
  peopleMet: 0,
  surfaceGrowth: undefined,
  won: 0,
  lost: 0,
  revenue: [],
};

test("a quarter without a contract can still be a good one", () => {
  const busy = {
    ...nothing,
    conditionsMet: 20,
    stagesEntered: 6,
    stagesCompleted: 6,
    accountsDeveloped: 3,
    peopleMet: 12,
    surfaceGrowth: 0.1,
  };
  // All but the 25 points of results.
  expect(balancedScore(busy).score).toBeCloseTo(75, 9);
});

test("more than the target counts as the target, less than nothing as nothing", () => {
  const { figures } = balancedScore({ ...nothing, won: 9, surfaceGrowth: -0.4 });
  expect(figures.find(({ figure }) => figure === "won")!.reached).toBe(1);
  expect(figures.find(({ figure }) => figure === "surfaceGrowth")!.reached).toBe(0);
});

test("what can't be told is left out, and the others count for it", () => {
  // Half of the target of what weighs 20, of 90 that can be told.
  expect(balancedScore({ ...nothing, stagesCompleted: 3 }).score).toBeCloseTo((100 * 10) / 90, 9);
  const silent = Object.fromEntries(
    appraisedFigures.map((figure) => [figure, { target: 1, weight: 0 }]),
  );
  expect(balancedScore(nothing, silent as typeof usualTargets).score).toBeUndefined();
});

test("doing more never lowers the score, and it stays between 0 and 100", () => {
  const count = fc.nat(40);
  fc.assert(
    fc.property(
      count,
      count,
      count,
      fc.constantFrom(...appraisedFigures),
      (stagesCompleted, won, more, figure) => {
        const before = { ...nothing, stagesCompleted, won, surfaceGrowth: 0 };
        const after = { ...before, [figure]: (before[figure] ?? 0) + more };
        const [low, high] = [balancedScore(before).score!, balancedScore(after).score!];
        expect(high).toBeGreaterThanOrEqual(low - 1e-9);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100 + 1e-9);
      },
    ),
  );
});
