import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pointsBetween, pointsByPlace, turned, weightedInterval } from "#core";

const at = (points: number) => ({ low: points, high: points });

describe("points by place, worked by hand", () => {
  test("five known values stand a quarter apart, however far their amounts lie apart", () => {
    expect(pointsByPlace([1, 2, 3, 4, 1_000_000]).intervals).toEqual([0, 25, 50, 75, 100].map(at));
  });

  // 30 exceeds one of the two others and equals the other: (1 + 1/2) / 2.
  test("equal values share the places that they take", () => {
    expect(pointsByPlace([10, 30, 30]).intervals).toEqual([at(0), at(75), at(75)]);
  });

  test("one unknown among three leaves each of the others one place open", () => {
    expect(pointsByPlace([10, undefined, 30]).intervals).toEqual([
      { low: 0, high: 50 },
      { low: 0, high: 100 },
      { low: 50, high: 100 },
    ]);
  });

  test("an account alone stands in the middle, and nobody has no points", () => {
    expect(pointsByPlace([7]).intervals).toEqual([at(50)]);
    expect(pointsByPlace([]).intervals).toEqual([]);
  });
});

describe("points between two ends, worked by hand", () => {
  test("satisfaction from 1 to 5: 2 is worth a quarter; beyond the ends nothing is gained", () => {
    expect(pointsBetween([1, 2, 5, 9, -3], 1, 5).intervals).toEqual([0, 25, 100, 100, 0].map(at));
  });

  test("fewer complaints are better when the ends are turned", () => {
    expect(pointsBetween([0, 5, 10], 10, 0).intervals).toEqual([100, 50, 0].map(at));
  });

  test("an unknown value could be worth anything", () => {
    expect(pointsBetween([undefined], 0, 10).intervals).toEqual([{ low: 0, high: 100 }]);
  });
});

test("points turned round give the most to the least", () => {
  const points = turned(pointsByPlace([0, 4, 9]));
  expect(points.intervals).toEqual([100, 50, 0].map(at));
});

test("a weighted mean without weight is anything from 0 to 100", () => {
  expect(weightedInterval([{ weight: 0, points: at(70) }])).toEqual({ low: 0, high: 100 });
  expect(weightedInterval([])).toEqual({ low: 0, high: 100 });
});

describe("laws", () => {
  const value = fc.integer({ min: -20, max: 20 });
  const column = fc.array(fc.option(value, { nil: undefined }), { minLength: 1, maxLength: 9 });

  /** A column and the same with its gaps filled. */
  const completed = column.chain((before) =>
    fc
      .array(value, { minLength: before.length, maxLength: before.length })
      .map((filling) => ({ before, after: before.map((one, i) => one ?? filling[i]!) })),
  );

  for (const [name, points] of [
    ["by place", pointsByPlace],
    [
      "between two ends",
      (values: readonly (number | undefined)[]) => pointsBetween(values, -20, 20),
    ],
    ["turned round", (values: readonly (number | undefined)[]) => turned(pointsByPlace(values))],
  ] as const) {
    test(`${name}: an interval only shrinks as facts arrive, and holds the final points`, () => {
      fc.assert(
        fc.property(completed, fc.nat(), ({ before, after }, pick) => {
          const open = before.flatMap((one, i) => (one === undefined ? [i] : []));
          fc.pre(open.length > 0);
          const place = open[pick % open.length]!;
          const steps = [before, before.with(place, after[place]), after].map(points);
          for (let step = 1; step < steps.length; step++)
            steps[step]!.intervals.forEach(({ low, high }, i) => {
              expect(low).toBeGreaterThanOrEqual(steps[step - 1]!.intervals[i]!.low - 1e-9);
              expect(high).toBeLessThanOrEqual(steps[step - 1]!.intervals[i]!.high + 1e-9);
            });
          for (const { low, high } of steps.at(-1)!.intervals) expect(low).toBe(high);
        }),
      );
    });
  }

  test("a greater value never has fewer points", () => {
    fc.assert(
      fc.property(column, fc.nat(), fc.nat({ max: 30 }), (values, pick, more) => {
        const i = pick % values.length;
        const own = values[i];
        fc.pre(own !== undefined);
        const before = pointsByPlace(values).intervals[i]!;
        const after = pointsByPlace(values.with(i, own! + more)).intervals[i]!;
        expect(after.low).toBeGreaterThanOrEqual(before.low);
      }),
    );
  });

  test("the places of all known values average to the middle", () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), (values) => {
        const points = pointsByPlace(values).intervals.map(({ low }) => low);
        expect(points.reduce((sum, one) => sum + one, 0) / points.length).toBeCloseTo(50, 9);
      }),
    );
  });
});
