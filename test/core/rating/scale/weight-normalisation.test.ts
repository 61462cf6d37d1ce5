import fc from "fast-check";
import { expect, test } from "vitest";
import { normalisedWeights } from "#core";

test("thirds: the hundredth that is left over goes to the first", () => {
  expect(normalisedWeights([1, 1, 1])).toEqual([33.34, 33.33, 33.33]);
});

test("what is left over goes to those that lost most (7 : 5 : 3 of 15)", () => {
  // Shares 46.666…, 33.333…, 20: the first lost two thirds of a hundredth, the second one third.
  expect(normalisedWeights([7, 5, 3])).toEqual([46.67, 33.33, 20]);
});

test("weights that sum to 100 % stay as they are", () => {
  expect(normalisedWeights([14.29, 14.29, 14.29, 14.29, 14.28, 14.28, 14.28])).toEqual([
    14.29, 14.29, 14.29, 14.29, 14.28, 14.28, 14.28,
  ]);
});

test("without any weight all weigh alike; nothing comes of nothing", () => {
  expect(normalisedWeights([0, 0, Number.NaN, 0])).toEqual([25, 25, 25, 25]);
  expect(normalisedWeights([])).toEqual([]);
});

const weights = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 })
  .filter((list) => list.some((weight) => weight > 0));
const hundredths = (list: readonly number[]): number =>
  list.reduce((sum, weight) => sum + Math.round(weight * 100), 0);

test("the sum is exactly 100 %, proportions hold to a hundredth, and a zero stays zero", () => {
  fc.assert(
    fc.property(weights, (list) => {
      const sum = list.reduce((total, weight) => total + weight, 0);
      const normal = normalisedWeights(list);
      expect(hundredths(normal)).toBe(10_000);
      for (const [place, weight] of list.entries()) {
        expect(Math.abs(normal[place]! - (100 * weight) / sum)).toBeLessThan(0.01);
        if (weight === 0) expect(normal[place]).toBe(0);
      }
    }),
  );
});

test("normalising twice changes nothing more, and so does doubling all weights before", () => {
  fc.assert(
    fc.property(weights, (list) => {
      const normal = normalisedWeights(list);
      expect(normalisedWeights(normal)).toEqual(normal);
      expect(normalisedWeights(list.map((weight) => weight * 2))).toEqual(normal);
    }),
  );
});
