import { expect, test } from "vitest";
import { averagedWeights, beliefs, blendPriors, driftSteps, likelyDrift } from "#core";

const fit = (weight: number, evidence: number) => ({ weights: [weight], variances: [1], evidence });

test("belief moves to what foresaw the outcomes, by the ratio of the likelihoods", () => {
  const [one, other] = beliefs([fit(0, -10), fit(1, -10 + Math.log(3))]);
  expect(one).toBeCloseTo(0.25, 9);
  expect(other).toBeCloseTo(0.75, 9);
});

test("weights are averaged by belief; that stages tell nothing is doubted with few endings", () => {
  const fits = [fit(1, 0), fit(1, 0), fit(0, 0), fit(0, 0)];
  expect(averagedWeights(fits, 0)).toEqual([1]);
  // A doubt of 0.3 · 20 / 40 in each of the two: 2 / 2.3.
  expect(averagedWeights(fits, 20)[0]).toBeCloseTo(2 / 2.3, 9);
});

test("trust begins with the table and moves to the hazard", () => {
  expect(blendPriors(0, 0.1)[0]!.mean.slice(1, 4)).toEqual([1, 0, 0]);
  const [, table, rates, hazard] = blendPriors(10_000, 0.1)[0]!.mean;
  expect(hazard! > 0.99 && table! + rates! < 0.01).toBe(true);
});

test("a level that moved is told from one that stayed", () => {
  const size = blendPriors(1000, 0.1)[0]!.mean.length;
  const data = (share: (at: number) => number) => {
    const rows = Array.from({ length: 700 }, (_, at) => {
      const row = new Float64Array(size);
      row[0] = 1;
      for (let step = 0; step < driftSteps; step++)
        row[size - driftSteps + step] = at < 100 * (step + 1) ? -1 : 0;
      return row;
    });
    const targets = rows.map((_, at) => ((at * 0.618) % 1 < share(at) ? 1 : 0));
    return { rows, targets, weights: rows.map(() => 1) };
  };
  const near = Array.from({ length: size }, () => 0);
  const stayed = likelyDrift(
    data(() => 0.5),
    1000,
    near,
  );
  const moved = likelyDrift(
    data((at) => (at < 350 ? 0.7 : 0.3)),
    1000,
    near,
  );
  expect(stayed).toBeLessThan(0.06);
  expect(moved).toBeGreaterThan(0.15);
});
