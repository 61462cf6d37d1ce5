import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ranks } from "#core";

describe("worked by hand", () => {
  test("sure scores have sure ranks, equal ones share the better", () => {
    const at = (score: number) => ({ low: score, high: score });
    expect(ranks([at(70), at(90), at(70), at(10)])).toEqual([
      { rank: 2, best: 2, worst: 2, isSure: true },
      { rank: 1, best: 1, worst: 1, isSure: true },
      { rank: 2, best: 2, worst: 2, isSure: true },
      { rank: 4, best: 4, worst: 4, isSure: true },
    ]);
  });

  test("an account whose facts are missing could stand anywhere that its interval touches", () => {
    const [open, high, low] = ranks([
      { low: 30, high: 80 },
      { low: 75, high: 75 },
      { low: 20, high: 20 },
    ]);
    expect(open).toEqual({ rank: 2, best: 1, worst: 2, isSure: false });
    expect(high).toEqual({ rank: 1, best: 1, worst: 2, isSure: false });
    expect(low).toEqual({ rank: 3, best: 3, worst: 3, isSure: true });
  });
});

describe("laws", () => {
  const interval = fc
    .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))
    .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));

  test("best and worst are those of all scores that the intervals allow, and the rank lies between", () => {
    fc.assert(
      fc.property(fc.array(interval, { minLength: 1, maxLength: 8 }), (scores) => {
        ranks(scores).forEach(({ rank, best, worst }, i) => {
          const others = scores.filter((_, at) => at !== i);
          expect(best).toBe(1 + others.filter(({ low }) => low > scores[i]!.high).length);
          expect(worst).toBe(1 + others.filter(({ high }) => high > scores[i]!.low).length);
          expect(rank).toBeGreaterThanOrEqual(best);
          expect(rank).toBeLessThanOrEqual(worst);
        });
      }),
    );
  });
});
