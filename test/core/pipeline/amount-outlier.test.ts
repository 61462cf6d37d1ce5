import fc from "fast-check";
import { expect, test } from "vitest";
import { type Money, robustScores } from "#core";

const euros = (amount: number): Money => ({ amount, currency: "EUR" as Money["currency"] });

test("an amount among powers of ten is scored by its distance in powers of ten", () => {
  // Logs to base 10: 1 2 3 4 5 6 7 20; median 4.5, distances .5 .5 1.5 1.5 2.5 2.5 3.5 15.5, MAD 2.
  const scores = robustScores([1, 2, 3, 4, 5, 6, 7, 20].map((power) => euros(10 ** power)));
  expect(scores[7]).toBeCloseTo((0.6745 * 15.5) / 2, 9);
  expect(scores[3]).toBeCloseTo((0.6745 * -0.5) / 2, 9);
});

test("nothing is said of few amounts, of zero, nor where most are equal", () => {
  expect(robustScores(Array.from({ length: 7 }, (_, at) => euros(at + 1)))).toEqual(
    Array(7).fill(undefined),
  );
  expect(robustScores(Array.from({ length: 9 }, (_, at) => euros(at < 8 ? 5 : 500)))).toEqual(
    Array(9).fill(undefined),
  );
  expect(robustScores([0, 1, 2, 3, 4, 5, 6, 7, 8].map(euros))[0]).toBeUndefined();
});

test("the unit of the amounts doesn't matter, and currencies don't meet", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 8, maxLength: 20 }),
      (amounts) => {
        const scores = robustScores(amounts.map(euros));
        const yuan = amounts.map((amount) => ({
          amount: amount * 7,
          currency: "CNY" as Money["currency"],
        }));
        const mixed = robustScores([...amounts.map(euros), ...yuan]);
        scores.forEach((score, at) => {
          if (score === undefined) return expect(mixed[at]).toBeUndefined();
          expect(mixed[at]).toBeCloseTo(score, 6);
          expect(mixed[amounts.length + at]).toBeCloseTo(score, 6);
        });
      },
    ),
  );
});
