import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  exclusiveDistribution,
  type Probability,
  quantile,
  type RevenueDistribution,
  revenueDistribution,
  type Stake,
} from "#core";

const mean = ({ step, probabilities }: RevenueDistribution) =>
  probabilities.reduce((sum, mass, at) => sum + mass * at * step, 0);

/** Every combination of won and lost, summed up. */
function bruteForce(
  stakes: readonly Stake[],
): readonly (readonly [revenue: number, chance: number])[] {
  return stakes.reduce<readonly (readonly [number, number])[]>(
    (outcomes, { amount, probability }) =>
      outcomes.flatMap(
        ([revenue, chance]) =>
          [
            [revenue, chance * (1 - probability)],
            [revenue + amount, chance * probability],
          ] as const,
      ),
    [[0, 1]],
  );
}

describe("worked by hand", () => {
  const coin = 0.5 as Probability;

  test("two even chances of 100 and 300", () => {
    const distribution = revenueDistribution([
      { amount: 100, probability: coin },
      { amount: 300, probability: coin },
    ]);
    expect(mean(distribution)).toBeCloseTo(200, 9);
    expect([0.2, 0.25, 0.4, 0.6, 0.9].map((chance) => quantile(distribution, chance))).toEqual([
      0, 0, 100, 300, 400,
    ]);
  });

  test("nothing open brings nothing", () => {
    expect(revenueDistribution([])).toEqual({ step: 1, probabilities: [1] });
    expect(quantile(revenueDistribution([]), 0.9)).toBe(0);
  });

  test("a certain amount between two points of the grid keeps its mean", () => {
    const certain = revenueDistribution([
      { amount: 1, probability: 1 as Probability },
      { amount: 2, probability: 1 as Probability },
    ]);
    expect(mean(certain)).toBeCloseTo(3, 9);
  });
});

describe("against every combination", () => {
  const stakes = fc.array(
    fc.record({
      amount: fc.integer({ min: 1, max: 5_000_000 }),
      probability: fc
        .integer({ min: 0, max: 100 })
        .map((percent) => (percent / 100) as Probability),
    }),
    { minLength: 1, maxLength: 10 },
  );

  test("masses sum to one and the mean is exact", () => {
    fc.assert(
      fc.property(stakes, (open) => {
        const distribution = revenueDistribution(open);
        const exact = open.reduce((sum, { amount, probability }) => sum + amount * probability, 0);
        expect(distribution.probabilities.reduce((sum, mass) => sum + mass, 0)).toBeCloseTo(1, 9);
        expect(Math.abs(mean(distribution) - exact)).toBeLessThanOrEqual(1e-9 * Math.max(1, exact));
      }),
    );
  });

  test("the chance of staying below a revenue is right but for the width of the grid", () => {
    fc.assert(
      fc.property(stakes, fc.integer({ min: 0, max: 100 }), (open, percent) => {
        const distribution = revenueDistribution(open);
        const total = open.reduce((sum, { amount }) => sum + amount, 0);
        const limit = (total * percent) / 100;
        const slack = distribution.step * (open.length + 1);
        const below = (bound: number) =>
          bruteForce(open).reduce(
            (sum, [revenue, chance]) => sum + (revenue <= bound ? chance : 0),
            0,
          );
        const onGrid = distribution.probabilities.reduce(
          (sum, mass, at) => sum + (at * distribution.step <= limit ? mass : 0),
          0,
        );
        expect(onGrid).toBeGreaterThanOrEqual(below(limit - slack) - 1e-9);
        expect(onGrid).toBeLessThanOrEqual(below(limit + slack) + 1e-9);
      }),
    );
  });

  const fifteen = fc.array(
    fc.record({
      amount: fc.integer({ min: 1, max: 5_000_000 }),
      probability: fc.integer({ min: 1, max: 99 }).map((percent) => (percent / 100) as Probability),
    }),
    { minLength: 1, maxLength: 15 },
  );

  test("a quantile is right to a thousandth of all that is open, up to fifteen opportunities", () => {
    fc.assert(
      fc.property(fifteen, fc.constantFrom(0.1, 0.5, 0.9), (open, chance) => {
        const found = quantile(revenueDistribution(open), chance);
        const slack = open.reduce((sum, { amount }) => sum + amount, 0) / 1000;
        const all = bruteForce(open);
        const below = (bound: number) =>
          all.reduce((sum, [revenue, mass]) => sum + (revenue <= bound ? mass : 0), 0);
        expect(below(found + slack)).toBeGreaterThanOrEqual(chance - 1e-9);
        expect(below(found - slack * 1.0001)).toBeLessThanOrEqual(chance + 1e-9);
      }),
      { numRuns: 20 },
    );
  });
});

describe("groups of which at most one is won", () => {
  test("never bring two amounts", () => {
    const group = [
      { amount: 300, probability: 0.5 as Probability },
      { amount: 600, probability: 0.25 as Probability },
    ];
    const distribution = exclusiveDistribution([
      group,
      [{ amount: 100, probability: 1 as Probability }],
    ]);
    // 100 for sure; 400 in half, 700 in a quarter of all cases.
    expect(
      [0.2, 0.5, 0.75, 0.9].map((chance) => Math.round(quantile(distribution, chance))),
    ).toEqual([100, 400, 400, 700]);
    expect(mean(distribution)).toBeCloseTo(100 + 150 + 150, 9);
  });
});
