import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Levels, leastPoints, mostPoints, type Scale, scoreOf } from "#core";
import { factor, scale } from "../../made-up.ts";

describe("worked by hand", () => {
  // Weights 50, 30, 20; levels worth 0, 25, 50, 75, 100: 0.5·75 + 0.3·50 + 0.2·100 = 72.5
  test("a score is the weighted mean of the levels' points", () => {
    expect(scoreOf(scale([50, 30, 20]), [4, 3, 5])).toEqual({
      low: 72.5,
      high: 72.5,
      midpoint: 72.5,
      known: 1,
    });
  });

  // 0.5·75 = 37.5 known; the rest lies between 0 and 50.
  test("unknown is not zero: the score is an interval", () => {
    expect(scoreOf(scale([50, 30, 20]), [4, undefined, undefined])).toEqual({
      low: 37.5,
      high: 87.5,
      midpoint: 62.5,
      known: 0.5,
    });
  });

  test("weights that binary fractions can't hold give the exact score", () => {
    // (14.3·25 + 85.7·75) / 100 = 67.85
    expect(scoreOf(scale([14.3, 85.7]), [2, 4]).low).toBe(67.85);
  });

  test("nothing rated is anything from 0 to 100, and so is a scale without weight", () => {
    expect(scoreOf(scale([60, 40]), [])).toEqual({ low: 0, high: 100, midpoint: 50, known: 0 });
    expect(scoreOf(scale([0]), [5])).toEqual({ low: 0, high: 100, midpoint: 50, known: 0 });
  });

  test("a factor whose levels don't span the points narrows what is possible", () => {
    const narrow = factor("n", 100, [20, 80]);
    expect([leastPoints(narrow), mostPoints(narrow)]).toEqual([20, 80]);
    expect(scoreOf(scale([], { factors: [narrow] }), [])).toMatchObject({
      low: 20,
      high: 80,
      midpoint: 50,
    });
  });
});

describe("laws", () => {
  const rated = fc
    .array(
      fc.tuple(
        fc.integer({ min: 1, max: 5000 }),
        fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((factors) => ({
      scale: scale(factors.map(([weight]) => weight / 100)),
      levels: factors.map(([, level]) => level) as Levels,
    }));

  test("a better level never lowers a score", () => {
    fc.assert(
      fc.property(rated, fc.nat(), ({ scale, levels }, pick) => {
        const place = pick % levels.length;
        const level = levels[place];
        fc.pre(level !== undefined && level < 5);
        const before = scoreOf(scale, levels);
        const after = scoreOf(scale, levels.with(place, level! + 1));
        expect(after.low).toBeGreaterThanOrEqual(before.low);
        expect(after.high).toBeGreaterThanOrEqual(before.high);
      }),
    );
  });

  test("an interval only shrinks as facts arrive, and holds the final score", () => {
    fc.assert(
      fc.property(
        rated,
        fc.nat(),
        fc.integer({ min: 1, max: 5 }),
        ({ scale, levels }, pick, level) => {
          const place = pick % levels.length;
          fc.pre(levels[place] === undefined);
          const before = scoreOf(scale, levels);
          const after = scoreOf(scale, levels.with(place, level));
          expect(after.low).toBeGreaterThanOrEqual(before.low);
          expect(after.high).toBeLessThanOrEqual(before.high);
          expect(after.known).toBeGreaterThan(before.known);
        },
      ),
    );
  });

  test("the order of factors changes nothing, to the last bit", () => {
    fc.assert(
      fc.property(rated, ({ scale, levels }) => {
        const turned: Scale = { ...scale, factors: scale.factors.toReversed() };
        expect(scoreOf(turned, levels.toReversed())).toEqual(scoreOf(scale, levels));
      }),
    );
  });

  test("weights count by their ratio only", () => {
    fc.assert(
      fc.property(rated, ({ scale, levels }) => {
        const doubled: Scale = {
          ...scale,
          factors: scale.factors.map((one) => ({
            ...one,
            weight: (one.weight * 2) as typeof one.weight,
          })),
        };
        const once = scoreOf(scale, levels);
        const twice = scoreOf(doubled, levels);
        expect([twice.low, twice.high, twice.known]).toEqual([once.low, once.high, once.known]);
      }),
    );
  });
});
