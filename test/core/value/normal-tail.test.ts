import { expect, test } from "vitest";
import { normalTail } from "#core";

// The usual table of the standard normal distribution.
test.each([
  [0, 0.5],
  [1, 0.158655],
  [1.644854, 0.05],
  [1.959964, 0.025],
  [2.575829, 0.005],
  [3.090232, 0.001],
  [-1, 0.841345],
])("more than %d standard deviations above the mean lie %d of all", (z, tail) => {
  expect(normalTail(z)).toBeCloseTo(tail, 6);
});
