import { expect, test } from "vitest";
import { termsOf, valueFigures } from "#core";
import { purchase, watch, watched } from "../../made-up-portfolio.ts";

test("terms rest on the orders of which they are known", () => {
  expect(
    termsOf([
      purchase("a", "2026-01-01", 1000, { margin: 300, collected: 600, discount: 4 }),
      purchase("a", "2026-02-01", 1000, { margin: -100, discount: 10 }),
      purchase("a", "2026-03-01", 3000, { collected: 3500 }),
    ]),
  ).toEqual({
    orders: 3,
    sales: 5000,
    margin: 200,
    ordersWithoutMargin: 1,
    rate: 0.1,
    uncollected: 0.1,
    discount: 7,
  });
  expect(termsOf([])).toMatchObject({
    sales: 0,
    rate: undefined,
    uncollected: undefined,
    discount: undefined,
  });
});

test("buyers of the watched currency stand in the order of their sales", () => {
  const buyer = (id: string, amount: number, currency?: string) =>
    watched(id, { purchases: [purchase(id, "2026-01-01", amount, currency ? { currency } : {})] });
  const figures = valueFigures(
    watch([buyer("a", 5), buyer("b", 9), buyer("c", 99, "USD"), watched("d")]),
  );
  expect(figures.map(({ account, sales }) => [account.accountId, sales])).toEqual([
    ["b", 9],
    ["a", 5],
  ]);
});
