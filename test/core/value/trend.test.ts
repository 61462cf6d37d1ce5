import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, directionOf, type IsoDate, median, trendOf } from "#core";
import { day } from "../made-up.ts";

const weekly = (values: readonly number[]) =>
  values.map((value, at) => ({ on: addDays(day("2026-01-05"), 7 * at), value }));

describe("the chance of Mann and Kendall", () => {
  // Upper tails of S for random orders: table A18 in Gilbert 1987, after Kendall 1970. S is rises less falls.
  test.each([
    [[1, 2, 3, 4], 6, 0.042],
    [[1, 2, 4, 3], 4, 0.167],
    [[2, 1, 4, 3], 2, 0.375],
    [[2, 4, 1, 3], 0, 0.625],
    [[1, 2, 3, 4, 5], 10, 0.0083],
    [[1, 2, 3, 5, 4], 8, 0.042],
    [[1, 2, 5, 3, 4], 6, 0.117],
    [[1, 5, 2, 3, 4], 4, 0.242],
  ])("of %j, whose S is %d, is %d", (values, _s, chance) => {
    expect(trendOf(weekly(values)).chanceOfRise).toBeCloseTo(chance, 3);
  });

  test("equal readings are no rise: with ties all orders that look different are counted", () => {
    // 1 1 2 2 has six orders; only the one shown is so clear.
    expect(trendOf(weekly([1, 1, 2, 2])).chanceOfRise).toBeCloseTo(1 / 6, 12);
    expect(trendOf(weekly([5, 5, 5]))).toMatchObject({
      chanceOfRise: 1,
      chanceOfFall: 1,
      leastChance: 1,
    });
  });

  test("three orders can't prove a rise, and that is told", () => {
    const { chanceOfRise, leastChance } = trendOf(weekly([3, 5, 9]));
    expect([chanceOfRise, leastChance]).toEqual([1 / 6, 1 / 6]);
  });

  test("above fifty days the approximation goes on where the exact count ends", () => {
    const values = Array.from({ length: 50 }, (_, at) => (at * 17) % 50);
    const exact = trendOf(weekly(values)).chanceOfRise;
    const approximate = trendOf(weekly([...values, 24.5])).chanceOfRise;
    expect(Math.abs(approximate - exact)).toBeLessThan(0.05);
    expect(trendOf(weekly(Array.from({ length: 60 }, (_, at) => at))).chanceOfRise).toBeLessThan(
      1e-6,
    );
  });
});

describe("the slope of Theil and Sen", () => {
  test("is the median of the slopes of all pairs, a year", () => {
    const readings = [
      { on: day("2026-01-01"), value: 2 },
      { on: day("2027-01-01"), value: 3 },
      { on: day("2028-01-01"), value: 30 },
    ];
    // 1, 27 and 14 in 365, 365 and 730 days.
    expect(trendOf(readings).slope).toBeCloseTo((14 * 365.25) / 365, 10);
  });

  test("one day says nothing, and two readings of one day count as their mean", () => {
    expect(trendOf([]).slope).toBeUndefined();
    const twice = [...weekly([4, 8]), { on: day("2026-01-05"), value: 6 }];
    expect(trendOf(twice)).toEqual(trendOf(weekly([5, 8])));
    expect(trendOf(weekly([4]))).toMatchObject({ n: 1, slope: undefined, leastChance: 1 });
  });
});

test("a direction is claimed only where chance seldom does it", () => {
  expect(directionOf(trendOf(weekly([1, 2, 3])))).toBe("too-few");
  expect(directionOf(trendOf(weekly([1, 2, 3, 4])))).toBe("rising");
  expect(directionOf(trendOf(weekly([4, 3, 2, 1])))).toBe("falling");
  expect(directionOf(trendOf(weekly([1, 2, 4, 3])))).toBe("no-sign");
  expect(directionOf(trendOf(weekly([1, 2, 3])), 0.2)).toBe("rising");
});

test("the median stands in the middle", () => {
  expect(median([9, 1, 4])).toBe(4);
  expect(median([9, 1, 4, 5])).toBe(4.5);
  expect(median([])).toBeNaN();
});

describe("laws", () => {
  const values = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 6 });
  const orders = (of: readonly number[]): readonly (readonly number[])[] =>
    of.length < 2
      ? [of]
      : of.flatMap((one, at) =>
          orders(of.filter((_, other) => other !== at)).map((rest) => [one, ...rest]),
        );
  const balance = (of: readonly number[]) =>
    of.reduce(
      (sum, a, i) => sum + of.slice(i + 1).reduce((part, b) => part + Math.sign(b - a), 0),
      0,
    );

  test("the chance is that of going through every order", () => {
    fc.assert(
      fc.property(values, (some) => {
        const all = orders(some);
        const asClear = all.filter((order) => balance(order) >= balance(some)).length;
        expect(trendOf(weekly(some)).chanceOfRise).toBeCloseTo(asClear / all.length, 10);
      }),
      { numRuns: 40 },
    );
  });

  test("turning time around turns the slope and swaps rise and fall", () => {
    fc.assert(
      fc.property(values, (some) => {
        const on = weekly(some).map((reading) => reading.on) as IsoDate[];
        const forth = trendOf(weekly(some));
        const back = trendOf(some.map((value, at) => ({ on: on[some.length - 1 - at]!, value })));
        expect(back.chanceOfRise).toBeCloseTo(forth.chanceOfFall, 10);
        expect(back.leastChance).toBeCloseTo(forth.leastChance, 10);
        if (forth.slope !== undefined) expect(back.slope).toBeCloseTo(-forth.slope, 8);
      }),
    );
  });
});
