import { expect, test } from "vitest";
import { placementRobustness, type RobustnessQuestion } from "#core";
import { factor, scale } from "../../made-up.ts";

// Upward: 80 and 20 points, so that the score is 20 + 60w; across: 60 and 50, always above the line.
const question: RobustnessQuestion = {
  scales: {
    potential: scale([], { factors: [factor("a", 55, [20, 80]), factor("b", 45, [20, 80])] }),
    relationship: scale([], { factors: [factor("c", 50, [60]), factor("d", 50, [50])] }),
  },
  potential: [2, 1],
  relationship: [1, 1],
  thresholds: { potential: 50, relationship: 50 },
  defensible: { kind: "near", points: 10 },
  draws: 20_000,
  seed: 11,
};

test("the share of weights that keep an account in its quadrant, and the smallest change that moves it", () => {
  const { shares, flip } = placementRobustness(question);
  // w is even between 45 % and 65 %; the line is met at 50 %: three quarters lie above.
  expect(shares.defend).toBeCloseTo(0.75, 1);
  expect(shares["comfort-zone"]).toBeCloseTo(0.25, 1);
  expect(Object.keys(shares)).toHaveLength(2);
  // With two factors one's loss is the other's gain.
  expect(Math.abs(flip!.change)).toBeCloseTo(5, 9);
  expect(["a", "b"]).toContain(flip!.factorId);
});

test("a placement that no weights can move is held by all of them", () => {
  const firm = placementRobustness({ ...question, potential: [2, 2] });
  expect(firm).toEqual({ shares: { defend: 1 }, flip: undefined });
});

test("the same seed gives the same shares", () => {
  expect(placementRobustness(question)).toEqual(placementRobustness(question));
});
