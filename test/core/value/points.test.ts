import { expect, test } from "vitest";
import { isDecided, midpoint, Points } from "#core";

test("points are whole numbers from 0 to 100", () => {
  expect([0, 25, 100].every((points) => Points.safeParse(points).success)).toBe(true);
  expect([-1, 101, 2.5].some((points) => Points.safeParse(points).success)).toBe(false);
});

test("an interval is decided when a threshold doesn't part it; at the threshold counts as above", () => {
  expect(midpoint({ low: 10, high: 30 })).toBe(20);
  expect(isDecided({ low: 50, high: 70 }, 50)).toBe(true);
  expect(isDecided({ low: 30, high: 49 }, 50)).toBe(true);
  expect(isDecided({ low: 30, high: 50 }, 50)).toBe(false);
});
