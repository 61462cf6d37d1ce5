import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type IsoDate, purchaseHistory } from "#core";
import { day } from "../../made-up.ts";
import { purchase } from "../../made-up-portfolio.ts";

const today = day("2026-07-01");

test("recency, frequency, money and terms of an account that buys in two currencies", () => {
  const history = purchaseHistory(
    [
      purchase("a1", "2024-07-01", 1000, { margin: 200, collected: 900, discount: 4 }),
      purchase("a1", "2026-06-01", 3000, { margin: -50 }),
      purchase("a1", "2025-07-01", 500, { currency: "USD", collected: 500, discount: 10 }),
      purchase("a1", "2026-08-01", 9999),
    ],
    today,
  )!;
  expect(history).toMatchObject({
    orders: 3,
    first: "2024-07-01",
    last: "2026-06-01",
    recency: 30,
    sales: [
      { amount: 4000, currency: "EUR" },
      { amount: 500, currency: "USD" },
    ],
    margin: [{ amount: 150, currency: "EUR" }],
    ordersWithoutMargin: 1,
    outstanding: [
      { amount: 100, currency: "EUR" },
      { amount: 0, currency: "USD" },
    ],
    ordersWithoutCollected: 1,
    discount: 7,
  });
  // Three orders in 730 days.
  expect(history.frequency).toBeCloseTo((3 * 365.25) / 730, 10);
});

test("a first order of last week is one a year, not fifty", () => {
  expect(purchaseHistory([purchase("a1", "2026-06-24", 1)], today)!.frequency).toBe(1);
});

test("without an order until today there is no history", () => {
  expect(purchaseHistory([], today)).toBeUndefined();
  expect(purchaseHistory([purchase("a1", "2026-07-02", 1)], today)).toBeUndefined();
});

test("law: another order never lowers sales, nor makes the last order older", () => {
  const order = fc
    .tuple(fc.nat(2000), fc.nat(10_000))
    .map(([ago, amount]) => purchase("a1", addDays(today, -ago) as IsoDate, amount));
  fc.assert(
    fc.property(fc.array(order, { minLength: 1 }), order, (orders, one) => {
      const [before, after] = [orders, [...orders, one]].map((all) => purchaseHistory(all, today)!);
      expect(after!.recency).toBeLessThanOrEqual(before!.recency);
      expect(after!.sales[0]!.amount).toBe(before!.sales[0]!.amount + one.amount.amount);
      expect(after!.orders).toBe(before!.orders + 1);
    }),
  );
});
