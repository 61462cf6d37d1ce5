import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ownPoints,
  pointsBetween,
  pointsByPlace,
  restsOnSingleMetric,
  valuePyramid,
  type WeighedMetric,
} from "#core";

const sales = (values: readonly (number | undefined)[]): WeighedMetric => ({
  weight: 100,
  points: pointsByPlace(values),
});
const ranksOf = (metrics: readonly WeighedMetric[]) =>
  valuePyramid(metrics, [20, 30, 50]).map(({ rank: { best, worst } }) => [best, worst]);

describe("worked by hand", () => {
  // Profit: 10 < 20 < 30 gives 0, 50, 100 points; margin turned the other way 100, 50, 0. At 60 : 40 that
  // is 40, 50, 60.
  test("two metrics that disagree are settled by their weights", () => {
    const places = valuePyramid(
      [
        { weight: 60, points: pointsByPlace([10, 20, 30]) },
        { weight: 40, points: pointsByPlace([3, 2, 1]) },
      ],
      [34, 33, 33],
    );
    expect(places.map(({ score }) => score.low)).toEqual([40, 50, 60]);
    expect(places.map(({ rank }) => rank.rank)).toEqual([3, 2, 1]);
    expect(places.map(({ tier }) => tier.tier)).toEqual([1, 0, 0]);
  });

  test("known sales keep their order, and an unknown one could stand anywhere among them", () => {
    expect(ranksOf([sales([500, 300, undefined, 100])])).toEqual([
      [1, 2],
      [2, 3],
      [1, 4],
      [3, 4],
    ]);
  });

  test("two accounts that tie for sure share their rank for sure", () => {
    expect(ranksOf([sales([300, 300, 100])])).toEqual([
      [1, 1],
      [1, 1],
      [3, 3],
    ]);
  });

  test("a metric without weight decides nothing, and without any weight nothing is decided", () => {
    const idle = { weight: 0, points: pointsByPlace([undefined, 1, 2]) };
    expect(ranksOf([sales([3, 2, 1]), idle])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    expect(ranksOf([idle])).toEqual([
      [1, 3],
      [1, 3],
      [1, 3],
    ]);
  });

  test("without metrics there is no pyramid", () => {
    expect(valuePyramid([], [50, 50])).toEqual([]);
  });

  test("beyond a thousand accounts the intervals alone tell, and never too much", () => {
    const many = Array.from({ length: 1001 }, (_, i) => (i === 500 ? undefined : i));
    const places = valuePyramid([sales(many)], [20, 80]);
    expect(places[1000]!.rank).toMatchObject({ rank: 1, best: 1 });
    expect(places[1000]!.rank.worst).toBeGreaterThanOrEqual(2);
  });

  test("a ranking by one metric is recognised, whatever stands beside it without weight", () => {
    expect(restsOnSingleMetric([{ weight: 60 }, { weight: 40 }])).toBe(false);
    expect(restsOnSingleMetric([{ weight: 100 }, { weight: 0 }])).toBe(true);
    expect(restsOnSingleMetric([])).toBe(false);
  });
});

describe("laws", () => {
  const value = fc.integer({ min: 0, max: 8 });
  const portfolio = fc.integer({ min: 2, max: 6 }).chain((accounts) => {
    const exactly = { minLength: accounts, maxLength: accounts };
    return fc.array(
      fc.record({
        weight: fc.integer({ min: 0, max: 4 }),
        values: fc.array(fc.option(value, { nil: undefined }), exactly),
        filling: fc.array(value, exactly),
        byPlace: fc.boolean(),
      }),
      { minLength: 1, maxLength: 3 },
    );
  });
  const points = (byPlace: boolean, values: readonly (number | undefined)[]) =>
    byPlace ? pointsByPlace(values) : pointsBetween(values, 0, 8);

  test("whatever the missing values turn out to be, rank and tier lie where they were said to", () => {
    fc.assert(
      fc.property(portfolio, (metrics) => {
        const open = valuePyramid(
          metrics.map(({ weight, values, byPlace }) => ({
            weight,
            points: points(byPlace, values),
          })),
          [20, 30, 50],
        );
        const known = valuePyramid(
          metrics.map(({ weight, values, filling, byPlace }) => ({
            weight,
            points: points(
              byPlace,
              values.map((one, i) => one ?? filling[i]!),
            ),
          })),
          [20, 30, 50],
        );
        known.forEach(({ score, rank, tier }, i) => {
          const before = open[i]!;
          expect(score.low).toBeGreaterThanOrEqual(before.score.low - 1e-9);
          expect(score.high).toBeLessThanOrEqual(before.score.high + 1e-9);
          expect(rank.rank).toBeGreaterThanOrEqual(before.rank.best);
          expect(rank.rank).toBeLessThanOrEqual(before.rank.worst);
          expect(tier.tier).toBeGreaterThanOrEqual(before.tier.best);
          expect(tier.tier).toBeLessThanOrEqual(before.tier.worst);
        });
      }),
    );
  });

  test("weights count by their proportion, and the order of metrics changes no rank", () => {
    fc.assert(
      fc.property(portfolio, fc.integer({ min: 2, max: 9 }), (metrics, times) => {
        const weighed = metrics.map(({ weight, values, byPlace }) => ({
          weight,
          points: points(byPlace, values),
        }));
        const ranksNow = ranksOf(weighed);
        expect(ranksOf(weighed.toReversed())).toEqual(ranksNow);
        expect(ranksOf(weighed.map((one) => ({ ...one, weight: one.weight * times })))).toEqual(
          ranksNow,
        );
      }),
    );
  });

  test("scores from a scale rank as the scale does", () => {
    const scores = [
      { low: 60, high: 60 },
      { low: 40, high: 80 },
    ];
    expect(ranksOf([{ weight: 1, points: ownPoints(scores) }])).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });
});
