import { describe, expect, test } from "vitest";
import { type Defensible, seededRandom, weightDraw } from "#core";

function means(stated: readonly number[], defensible: Defensible, draws = 40_000) {
  const draw = weightDraw(stated, defensible, seededRandom(3));
  const weights = new Float64Array(stated.length);
  const sums = stated.map(() => 0);
  for (let turn = 0; turn < draws; turn++) {
    draw(weights);
    expect(Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1)).toBeLessThan(1e-9);
    weights.forEach((weight, at) => (sums[at]! += weight));
  }
  return sums.map((sum) => sum / draws);
}

describe("defensible weights", () => {
  test("any: evenly, so that each factor weighs as much as any other on average", () => {
    for (const mean of means([70, 20, 10], { kind: "any" })) expect(mean).toBeCloseTo(1 / 3, 2);
  });

  test("in order of importance: the means are the rank-order centroids 11/18, 5/18, 2/18", () => {
    // Barron and Barrett 1996: the centroid of w₁ ≥ w₂ ≥ w₃ is (1 + 1/2 + 1/3)/3, (1/2 + 1/3)/3, (1/3)/3.
    const [second, first, third] = means([30, 60, 10], { kind: "order" });
    expect(first).toBeCloseTo(11 / 18, 2);
    expect(second).toBeCloseTo(5 / 18, 2);
    expect(third).toBeCloseTo(2 / 18, 2);
  });

  test("in order with two of equal weight: either may lead", () => {
    const [first, one, other] = means([60, 20, 20], { kind: "order" });
    expect(first).toBeCloseTo(11 / 18, 2);
    expect(one).toBeCloseTo(7 / 36, 2);
    expect(other).toBeCloseTo(7 / 36, 2);
  });

  test("near: no factor leaves its distance, and none goes below zero", () => {
    const stated = [70, 27, 3];
    const draw = weightDraw(stated, { kind: "near", points: 5 }, seededRandom(1));
    const weights = new Float64Array(3);
    for (let turn = 0; turn < 5000; turn++) {
      draw(weights);
      weights.forEach((weight, at) => {
        expect(Math.abs(weight - stated[at]! / 100)).toBeLessThanOrEqual(0.05 + 1e-9);
        expect(weight).toBeGreaterThanOrEqual(0);
      });
    }
  });

  test("near within wide bounds: as even as all weights, but for what the bounds cut off", () => {
    // Twelve factors within 50 points: hardly any weight of an even draw is above its bound.
    for (const mean of means(
      Array.from({ length: 12 }, () => 100 / 12),
      { kind: "near", points: 50 },
    ))
      expect(mean).toBeCloseTo(1 / 12, 2);
    // Two factors within 20 points of 50 and 50: the first is even between 30 and 70 %.
    const draw = weightDraw([50, 50], { kind: "near", points: 20 }, seededRandom(4));
    const weights = new Float64Array(2);
    const quarters = [0, 0, 0, 0];
    for (let turn = 0; turn < 20_000; turn++) {
      draw(weights);
      quarters[Math.min(3, Math.floor((weights[0]! - 0.3) / 0.1))]!++;
    }
    for (const count of quarters) expect(count / 20_000).toBeCloseTo(1 / 4, 1);
  });

  test("one factor alone weighs everything", () => {
    for (const kind of ["any", "order"] as const) expect(means([100], { kind }, 10)).toEqual([1]);
    expect(means([100], { kind: "near", points: 10 }, 10)).toEqual([1]);
  });
});
