import { expect, test } from "vitest";
import { Money } from "#core";

test("an amount has a currency", () => {
  expect(Money.safeParse({ amount: 12.5, currency: "CNY" }).success).toBe(true);
});

test.each([
  { amount: -1, currency: "CNY" },
  { amount: 1, currency: "yuan" },
  { amount: "1", currency: "CNY" },
  { amount: Number.POSITIVE_INFINITY, currency: "EUR" },
  { amount: 1 },
])("%j is no money", (value) => {
  expect(Money.safeParse(value).success).toBe(false);
});
