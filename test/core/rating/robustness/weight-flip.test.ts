import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { weightFlips } from "#core";
import { factor, scale } from "../../made-up.ts";

describe("worked by hand", () => {
  // a 60 % at 0 and b 40 % at 100: the score is 40; it meets 50 when a weighs 50 % or b does.
  test("the change at which a score meets the line, for each factor that can do it alone", () => {
    const pair = scale([], { factors: [factor("a", 60, [0, 100]), factor("b", 40, [0, 100])] });
    expect(weightFlips(pair, [1, 2], 50)).toEqual([
      { factorId: "a", change: expect.closeTo(-10, 9), weight: expect.closeTo(50, 9) },
      { factorId: "b", change: expect.closeTo(10, 9), weight: expect.closeTo(50, 9) },
    ]);
  });

  // c at 75 with 50 %, the others at 25 and 50 score 35: (40 − 35)/(75 − 35) = 12.5 %.
  test("the others keep their proportions", () => {
    const three = scale([], {
      factors: [factor("a", 30, [25]), factor("b", 20, [50]), factor("c", 50, [75])],
    });
    const flips = weightFlips(three, [1, 1, 1], 40);
    expect(flips.find(({ factorId }) => factorId === ("c" as never))).toEqual({
      factorId: "c",
      change: expect.closeTo(-37.5, 9),
      weight: expect.closeTo(12.5, 9),
    });
  });

  test("a score that can only come down to the line, not below it, is moved by no weight", () => {
    const pair = scale([], { factors: [factor("a", 50, [60]), factor("b", 50, [50])] });
    expect(weightFlips(pair, [1, 1], 50)).toEqual([]);
  });

  test("a line that no weights reach is flipped by none", () => {
    const pair = scale([], { factors: [factor("a", 60, [10]), factor("b", 40, [20])] });
    expect(weightFlips(pair, [1, 1], 50)).toEqual([]);
  });
});

test("at the changed weights the score is on the line", () => {
  const rows = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 0, max: 100 })),
    { minLength: 2, maxLength: 8 },
  );
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 99 }), (factors, line) => {
      const all = scale([], {
        factors: factors.map(([weight, points], at) => factor(`f${at}`, weight / 100, [points])),
      });
      const total = factors.reduce((sum, [weight]) => sum + weight, 0);
      for (const { factorId, weight } of weightFlips(
        all,
        factors.map(() => 1),
        line,
      )) {
        const place = Number(String(factorId).slice(1));
        const rest = total - factors[place]![0];
        const score = factors.reduce(
          (sum, [own, points], at) =>
            sum + points * (at === place ? weight / 100 : ((1 - weight / 100) * own) / rest),
          0,
        );
        expect(score).toBeCloseTo(line, 6);
      }
    }),
  );
});
