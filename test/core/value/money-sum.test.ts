import { expect, test } from "vitest";
import { amountIn, type Currency, sumsByCurrency } from "#core";

const money = (amount: number, currency: string) => ({ amount, currency: currency as Currency });

test("each currency has its own sum, and losses are taken off", () => {
  expect(
    sumsByCurrency([money(5, "USD"), money(3, "CNY"), money(-7, "USD"), money(0, "EUR")]),
  ).toEqual([money(3, "CNY"), money(0, "EUR"), money(-2, "USD")]);
  expect(sumsByCurrency([])).toEqual([]);
});

test("an amount is read off in one currency", () => {
  const sums = [money(3, "CNY"), money(-2, "USD")];
  expect(amountIn(sums, "USD" as Currency)).toBe(-2);
  expect(amountIn(sums, "EUR" as Currency)).toBe(0);
});
