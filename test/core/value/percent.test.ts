import { expect, test } from "vitest";
import { basisPoints, fraction, Weight, WholePercent } from "#core";

test("weights that binary fractions can't hold become exact basis points", () => {
  expect([0.07, 1.15, 14.29, 33.33, 100].map(basisPoints)).toEqual([7, 115, 1429, 3333, 10_000]);
});

test("a weight has at most two decimals and lies between 0 and 100", () => {
  expect([0, 14.29, 100].every((weight) => Weight.safeParse(weight).success)).toBe(true);
  expect([-1, 100.01, 14.285, Number.NaN].some((weight) => Weight.safeParse(weight).success)).toBe(
    false,
  );
});

test("a chance is stated in whole per cent", () => {
  expect(fraction(WholePercent.parse(85))).toBe(0.85);
  expect(WholePercent.safeParse(12.5).success).toBe(false);
});
