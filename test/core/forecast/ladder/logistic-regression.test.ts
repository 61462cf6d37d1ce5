import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitRegression, logistic, logit, weighted } from "#core";

const ones = (count: number) => Array.from({ length: count }, () => Float64Array.of(1));
const flat = { mean: [0], spread: [1000] };

test("logit undoes the logistic function", () => {
  fc.assert(
    fc.property(fc.double({ min: -10, max: 10, noNaN: true }), (x) => {
      expect(logit(logistic(x))).toBeCloseTo(x, 6);
    }),
  );
});

test("certainty is kept finite", () => {
  expect(logit(1)).toBeCloseTo(Math.log(999_999), 6);
  expect(logit(0)).toBeCloseTo(-Math.log(999_999), 6);
});

test("a row is weighed", () => {
  expect(weighted([1, 2, 3], [10, 1, 0])).toBe(12);
});

describe("the fit", () => {
  // With nothing but an intercept and no prior to speak of, the fit is the share: 3 of 4.
  test("of an intercept is the share of the won", () => {
    const fit = fitRegression(
      { rows: ones(4), targets: [1, 1, 0, 1], weights: [1, 1, 1, 1] },
      flat,
    );
    expect(logistic(fit.weights[0]!)).toBeCloseTo(0.75, 4);
    // The variance of a logit: 1 / (n·p·(1 − p)) = 1 / (4 · 3/16).
    expect(fit.variances[0]).toBeCloseTo(4 / 3, 2);
  });

  test("counts a row by its weight", () => {
    const fit = fitRegression({ rows: ones(2), targets: [1, 0], weights: [9, 1] }, flat);
    expect(logistic(fit.weights[0]!)).toBeCloseTo(0.9, 4);
  });

  test("of nothing is the prior", () => {
    const fit = fitRegression({ rows: [], targets: [], weights: [] }, { mean: [0.3], spread: [2] });
    expect([fit.weights, fit.variances[0]]).toEqual([[0.3], 4]);
    expect(fit.evidence).toBeCloseTo(0, 12);
  });

  test("finds no slope where the value tells nothing, and keeps a slope finite where it tells all", () => {
    const rows = [-1, -1, 1, 1].map((x) => Float64Array.of(1, x));
    const prior = { mean: [0, 0], spread: [10, 10] };
    const weights = [1, 1, 1, 1];
    expect(fitRegression({ rows, targets: [0, 1, 0, 1], weights }, prior).weights[1]).toBeCloseTo(
      0,
      8,
    );
    const sure = fitRegression({ rows, targets: [0, 0, 1, 1], weights }, prior).weights[1]!;
    expect(sure).toBeGreaterThan(2);
    expect(sure).toBeLessThan(10);
  });

  test("rates the prior higher that foresaw the outcomes", () => {
    const data = {
      rows: ones(20),
      targets: Array.from({ length: 20 }, () => 1),
      weights: Array.from({ length: 20 }, () => 1),
    };
    const right = fitRegression(data, { mean: [3], spread: [0.5] });
    const wrong = fitRegression(data, { mean: [-3], spread: [0.5] });
    expect(right.evidence).toBeGreaterThan(wrong.evidence);
  });
});
