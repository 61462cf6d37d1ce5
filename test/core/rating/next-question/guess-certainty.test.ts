import fc from "fast-check";
import { expect, test } from "vitest";
import { beliefsOf, classChances, guessCertainty } from "#core";
import { factor, scale } from "../../made-up.ts";

// a 60 % and b 40 %, each 0 or 100: the score is 0, 40, 60 or 100, a quarter each.
const pair = scale([], { factors: [factor("a", 60, [0, 100]), factor("b", 40, [0, 100])] });

test("worked by hand: one line, and nine lines that part all four scores", () => {
  const beliefs = beliefsOf(pair, []);
  expect(guessCertainty(beliefs, [50])).toEqual({ now: 0.5, after: [1, 0.5] });
  expect(guessCertainty(beliefs, [5, 15, 25, 35, 45, 55, 65, 75, 85])).toEqual({
    now: 0.25,
    after: [0.5, 0.5],
  });
});

test("a doubtful rating counts as likely as it is doubted", () => {
  // a is 100 for sure but for 0.4, of which half would mean 0; b is 0: the line of 50 is a's alone.
  const beliefs = beliefsOf(pair, [2, 1], [0.4]);
  const many = [10, 20, 30, 50, 61, 70, 80, 90];
  for (const cuts of [[50], many]) {
    const { now, after } = guessCertainty(beliefs, cuts);
    expect(now).toBeCloseTo(0.8, 12);
    expect(after[0]).toBeCloseTo(1, 12);
    expect(after[1]).toBeCloseTo(0.8, 12);
  }
});

test("many lines visited one by one and few lines counted by classes agree", () => {
  const factors = fc.array(
    fc.tuple(
      fc.integer({ min: 1, max: 4000 }),
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 4 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
    { minLength: 1, maxLength: 5 },
  );
  const lines = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 8, maxLength: 30 });
  fc.assert(
    fc.property(factors, lines, (made, drawn) => {
      const all = scale([], {
        factors: made.map(([weight, points], at) => factor(`f${at}`, weight / 100, points)),
      });
      const doubts = made.map(([, , doubt]) => doubt);
      const beliefs = beliefsOf(
        all,
        made.map(() => 1),
        doubts,
      );
      const cuts = drawn.toSorted((a, b) => a - b);
      const { now, given } = classChances(beliefs, cuts);
      const guess = guessCertainty(beliefs, cuts);
      expect(guess.now).toBeCloseTo(Math.max(...now), 9);
      guess.after.forEach((sure, place) => {
        const expected = beliefs[place]!.chances.reduce(
          (sum, chance, level) =>
            chance === 0 ? sum : sum + chance * Math.max(...given[place]![level]!),
          0,
        );
        expect(sure).toBeCloseTo(expected, 9);
      });
    }),
  );
});

test("above the bound an answer still never harms, and hundreds of lines are told apart in bands", () => {
  const eight = scale([], {
    factors: Array.from({ length: 8 }, (_, at) => factor(`f${at}`, 10 + at)),
  });
  const cuts = Array.from({ length: 300 }, (_, at) => 0.3 + at / 3.02);
  const { now, after } = guessCertainty(beliefsOf(eight, []), cuts);
  expect(now).toBeGreaterThan(1 / 33);
  for (const sure of after) {
    expect(sure).toBeGreaterThanOrEqual(now - 1e-9);
    expect(sure).toBeLessThanOrEqual(1);
  }
});
