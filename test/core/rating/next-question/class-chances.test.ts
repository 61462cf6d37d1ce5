import { expect, test } from "vitest";
import { type Belief, classChances } from "#core";

const even = (weight: number, points: readonly number[]): Belief => ({
  weight,
  points,
  chances: points.map(() => 1 / points.length),
});

test("the classes of a score between its cuts, now and after each answer", () => {
  // 60 % and 40 %, each 0 or 100: the score is 0, 40, 60 or 100.
  const { now, given } = classChances([even(60, [0, 100]), even(40, [0, 100])], [50, 100]);
  expect(now).toEqual([0.5, 0.25, 0.25]);
  expect(given).toEqual([
    [
      [1, 0, 0],
      [0, 0.5, 0.5],
    ],
    [
      [0.5, 0.5, 0],
      [0.5, 0, 0.5],
    ],
  ]);
});

test("many unknown factors are counted in halves, with the same result as one by one", () => {
  // Seven equal factors of 0 or 100 beside ten fixed levels of four more: over and under the limit alike.
  const seven = Array.from({ length: 7 }, () => even(10, [0, 100]));
  const wide = Array.from({ length: 7 }, () => even(10, [0, 0, 0, 0, 100, 100, 100, 100]));
  const few = classChances(seven, [50]);
  const many = classChances(wide, [50]);
  many.now.forEach((chance, at) => expect(chance).toBeCloseTo(few.now[at]!, 12));
  // A majority of seven: half of all, and 42 of 64 when one vote is known (binomial, four or more of seven).
  expect(few.now[1]).toBeCloseTo(0.5, 12);
  expect(few.given[0]![1]![1]).toBeCloseTo(42 / 64, 12);
  expect(many.given[0]![7]![1]).toBeCloseTo(42 / 64, 12);
});
