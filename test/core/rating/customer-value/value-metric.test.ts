import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isValueOf, metricKind, metricPoints, metrics, metricsOf, scorecardAspects } from "#core";

describe("the metrics", () => {
  test("each belongs to one aspect, and each aspect has some", () => {
    const all = scorecardAspects.flatMap(metricsOf);
    expect(all.toSorted()).toEqual([...metrics].toSorted());
    for (const aspect of scorecardAspects) expect(metricsOf(aspect).length).toBeGreaterThan(1);
  });

  test("the weights within each aspect sum to 100", () => {
    for (const aspect of scorecardAspects)
      expect(metricsOf(aspect).reduce((sum, one) => sum + metricKind(one).weight, 0)).toBe(100);
  });
});

describe("points, worked by hand", () => {
  test("satisfaction 4 of 5 is worth 75, whatever the others are", () => {
    expect(metricPoints("satisfaction", [4, 5]).intervals[0]).toEqual({ low: 75, high: 75 });
  });

  test("the account with the most complaints has no points, the one with the fewest all", () => {
    expect(metricPoints("complaints", [7, 0, 2]).intervals.map(({ low }) => low)).toEqual([
      0, 100, 50,
    ]);
  });

  test("sales count by place", () => {
    expect(metricPoints("sales", [5e6, 1e3, 9e3]).intervals.map(({ low }) => low)).toEqual([
      100, 0, 50,
    ]);
  });
});

describe("what may be a value", () => {
  test.each([
    ["satisfaction", [1, 5], [0, 6, 2.5]],
    ["deals", [0, 12], [-1, 1.5]],
    ["share-of-wallet", [0, 100, 37.5], [-1, 101]],
    ["margin-rate", [-250, 100], [100.5]],
    ["growth", [-100, 400], [-101]],
    ["profit", [-5e6, 0], [Number.NaN, Number.POSITIVE_INFINITY]],
    ["customer-balance", [-2e5, 0, 3e6], [Number.NaN]],
    ["sales", [0, 1e9], [-1]],
  ] as const)("%s", (metric, allowed, refused) => {
    for (const value of allowed) expect(isValueOf(metric, value)).toBe(true);
    for (const value of refused) expect(isValueOf(metric, value)).toBe(false);
  });
});

test("law: a better value never has fewer points", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...metrics),
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 6 }),
      fc.nat(),
      (metric, values, pick) => {
        const i = pick % values.length;
        const isMore = metricKind(metric).better === "more";
        const better = Math.min(5, Math.max(1, values[i]! + (isMore ? 1 : -1)));
        const before = metricPoints(metric, values).intervals[i]!;
        const after = metricPoints(metric, values.with(i, better)).intervals[i]!;
        expect(after.low).toBeGreaterThanOrEqual(before.low);
      },
    ),
  );
});
