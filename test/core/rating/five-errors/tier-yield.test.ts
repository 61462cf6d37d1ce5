import { expect, test } from "vitest";
import { type AccountId, byAccount, type Currency, tierYields } from "#core";
import { purchase } from "../../made-up-portfolio.ts";

const EUR = "EUR" as Currency;
const tiers = new Map([
  ["large" as AccountId, 0],
  ["middle" as AccountId, 1],
  ["small" as AccountId, 2],
  ["idle" as AccountId, 2],
]);

test("the large account brings volume, the middle and small ones profit", () => {
  const yields = tierYields(
    tiers,
    byAccount([
      purchase("large", "2026-01-01", 8000, { margin: 400 }),
      purchase("middle", "2026-01-01", 1000, { margin: 300 }),
      purchase("middle", "2026-01-01", 500),
      purchase("small", "2026-01-01", 500, { margin: 300 }),
      purchase("small", "2026-01-01", 99_999, { currency: "USD", margin: 1 }),
    ]),
    EUR,
  );
  expect(yields).toEqual([
    {
      tier: 0,
      accounts: 1,
      orders: 1,
      ordersWithoutMargin: 0,
      sales: 8000,
      margin: 400,
      rate: 0.05,
      shareOfSales: 0.8,
      shareOfMargin: 0.4,
    },
    // The rate of the middle tier rests on the order whose margin is known: 300 of 1000.
    {
      tier: 1,
      accounts: 1,
      orders: 2,
      ordersWithoutMargin: 1,
      sales: 1500,
      margin: 300,
      rate: 0.3,
      shareOfSales: 0.15,
      shareOfMargin: 0.3,
    },
    {
      tier: 2,
      accounts: 2,
      orders: 1,
      ordersWithoutMargin: 0,
      sales: 500,
      margin: 300,
      rate: 0.6,
      shareOfSales: 0.05,
      shareOfMargin: 0.3,
    },
  ]);
});

test("nothing sold has no shares, and no accounts no tiers", () => {
  const [first] = tierYields(tiers, new Map(), EUR);
  expect(first).toMatchObject({
    accounts: 1,
    sales: 0,
    rate: undefined,
    shareOfSales: undefined,
    shareOfMargin: undefined,
  });
  expect(tierYields(new Map(), new Map(), EUR)).toEqual([]);
});
