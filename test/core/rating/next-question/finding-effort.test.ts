import { expect, test } from "vitest";
import {
  type FactorId,
  FindingHours,
  findingHours,
  hoursToFind,
  judgementHours,
  propertyHours,
  propertyKeys,
} from "#core";

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

test("the team's own figure goes before ours, and must be a sound number of hours", () => {
  const size = { id: "size" as FactorId, property: "employees" } as const;
  const chosen = (factorId: string, hours: unknown) => [{ factorId, hours }] as FindingHours;
  expect(hoursToFind(size, chosen("size", 5))).toBe(5);
  expect(hoursToFind(size, chosen("other", 5))).toBe(0.25);
  expect(hoursToFind(size)).toBe(0.25);
  expect(FindingHours.safeParse(chosen("size", 0.1)).success).toBe(true);
  for (const hours of [0, -1, 1001, "2"])
    expect(FindingHours.safeParse(chosen("size", hours)).success).toBe(false);
});
