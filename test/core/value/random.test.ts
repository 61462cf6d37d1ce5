import { expect, test } from "vitest";
import { seededRandom } from "#core";

test("the same seed gives the same sequence, another seed another one", () => {
  const draw = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test("numbers are even in [0, 1): ten bins hold a tenth each, and neighbours are independent", () => {
  const random = seededRandom(42);
  const values = Array.from({ length: 100_000 }, random);
  expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
  for (let bin = 0; bin < 10; bin++) {
    const share = values.filter((value) => Math.floor(value * 10) === bin).length / values.length;
    // Four standard deviations of a binomial share.
    expect(Math.abs(share - 0.1)).toBeLessThan(4 * Math.sqrt((0.1 * 0.9) / values.length));
  }
  const products = values.slice(1).map((value, at) => (value - 0.5) * (values[at]! - 0.5));
  const mean = products.reduce((sum, value) => sum + value, 0) / products.length;
  expect(Math.abs(mean)).toBeLessThan(4 / 12 / Math.sqrt(products.length));
});
