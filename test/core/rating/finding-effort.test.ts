import { expect, test } from "vitest";
import { findingHours, judgementHours, propertyHours, propertyKeys } from "#core";

test("what a website says is cheaper than what only an insider knows", () => {
  expect(propertyHours("employees")).toBe(0.25);
  expect(propertyHours("revenue")).toBe(1);
  expect(propertyHours("power-structure")).toBe(3);
});

test("a factor that no fact answers takes a talk with the customer", () => {
  expect(findingHours({})).toBe(judgementHours);
  expect(findingHours({ property: "employees" })).toBe(0.25);
});

test("every property costs something, and none more than a day", () => {
  for (const property of propertyKeys) {
    expect(propertyHours(property)).toBeGreaterThan(0);
    expect(propertyHours(property)).toBeLessThanOrEqual(8);
  }
});
