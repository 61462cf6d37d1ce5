import { expect, test } from "vitest";
import { defaultThresholds, possibleQuadrants, quadrantOf } from "#core";

test.each([
  [20, 80, "attack"],
  [80, 80, "defend"],
  [80, 20, "comfort-zone"],
  [20, 20, "fished-out"],
  [50, 50, "defend"],
  [49.99, 50, "attack"],
  [50, 49.99, "comfort-zone"],
] as const)("relationship %d and potential %d lie in %s", (relationship, potential, quadrant) => {
  expect(quadrantOf(relationship, potential, defaultThresholds)).toBe(quadrant);
});

test("thresholds can be moved", () => {
  expect(quadrantOf(60, 60, { relationship: 70, potential: 55 })).toBe("attack");
});

test("an account of which nothing is known could lie anywhere", () => {
  const anything = { low: 0, high: 100 };
  expect(possibleQuadrants(anything, anything, defaultThresholds)).toEqual([
    "attack",
    "defend",
    "fished-out",
    "comfort-zone",
  ]);
});

test("an interval that ends below the line stays on its side", () => {
  expect(
    possibleQuadrants({ low: 10, high: 49.9 }, { low: 60, high: 60 }, defaultThresholds),
  ).toEqual(["attack"]);
});
