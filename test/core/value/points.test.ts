import { expect, test } from "vitest";
import { midpoint, Points } from "#core";

test("points are whole numbers from 0 to 100", () => {
  expect([0, 25, 100].every((points) => Points.safeParse(points).success)).toBe(true);
  expect([-1, 101, 2.5].some((points) => Points.safeParse(points).success)).toBe(false);
});

test("the middle of an interval is its best guess", () => {
  expect(midpoint({ low: 10, high: 30 })).toBe(20);
  expect(midpoint({ low: 45, high: 45 })).toBe(45);
});
