import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Probability,
  quantile,
  revenueDistribution,
  seasonChances,
  sharedRevenue,
} from "#core";

const chance = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const stakes = Array.from({ length: 40 }, (_, at) => ({
  amount: 100 + 37 * at,
  probability: (0.1 + at / 60) as Probability,
}));

test("the mean over the seasons is the chance, however rough they are", () => {
  fc.assert(
    fc.property(chance, fc.double({ min: 0, max: 2, noNaN: true }), (p, spread) => {
      const seasons = seasonChances(p, spread);
      const mean = seasons.reduce((sum, one) => sum + one, 0) / seasons.length;
      expect(mean).toBeCloseTo(p, 9);
      for (const one of seasons) expect(one >= 0 && one <= 1).toBe(true);
    }),
  );
});

test("the seasons have the spread that was asked for", () => {
  const logits = seasonChances(0.5, 0.3).map((p) => Math.log(p / (1 - p)));
  const variance = logits.reduce((sum, x) => sum + x * x, 0) / logits.length;
  expect(Math.sqrt(variance)).toBeCloseTo(0.3, 2);
});

describe("the revenue under a shared shock", () => {
  const calm = revenueDistribution(stakes);
  const rough = sharedRevenue(stakes, 0.5);
  const meanOf = ({ step, probabilities }: typeof calm) =>
    probabilities.reduce((sum, mass, at) => sum + mass * at * step, 0);

  test("has the same mean, to a billionth", () => {
    const exact = stakes.reduce((sum, { amount, probability }) => sum + amount * probability, 0);
    expect(Math.abs(meanOf(rough) / exact - 1)).toBeLessThan(1e-9);
  });

  test("and a wider band", () => {
    const width = (d: typeof calm) => quantile(d, 0.9) - quantile(d, 0.1);
    expect(width(rough)).toBeGreaterThan(1.3 * width(calm));
  });

  test("keeps the mean of offers that compete", () => {
    const rivals = [
      { amount: 700, probability: 0.6 as Probability, project: "hall" },
      { amount: 400, probability: 0.6 as Probability, project: "hall" },
    ];
    // Odds of 1.5 each: 1.5 / 4 = 0.375.
    expect(meanOf(sharedRevenue(rivals, 1))).toBeCloseTo(0.375 * 1100, 6);
  });

  test("is the independent one when there is no shock", () => {
    expect(sharedRevenue(stakes, 0)).toEqual(calm);
  });
});
