import { expect, test } from "vitest";
import { discountTrend } from "#core";
import { purchase } from "../../made-up-portfolio.ts";

const orders = (rows: readonly (readonly [on: string, amount: number, discount?: number])[]) =>
  rows.map(([on, amount, discount]) => purchase("a1", on, amount, { discount }));

test("a discount that grows with each of four orders creeps, though the orders don't grow", () => {
  const found = discountTrend(
    orders([
      ["2025-10-01", 1000, 8],
      ["2024-10-01", 1200, 2],
      ["2025-04-01", 900, 5],
      ["2026-04-01", 1100, 12],
    ]),
  );
  expect(found).toMatchObject({ direction: "rising", first: 2, last: 12, amounts: "no-sign" });
  expect(found.trend.chanceOfRise).toBeCloseTo(1 / 24, 12);
  // Slopes a year, by hand: 3/182, 6/365, 10/547, 3/183, 7/365 and 4/182 a day; the middle two are 6/365 and 10/547.
  expect(found.trend.slope).toBeCloseTo((365.25 * (3 / 182 + 10 / 547)) / 2, 10);
});

test("three orders are too few, and orders without a noted discount don't count as none", () => {
  const three = orders([
    ["2025-01-01", 1, 2],
    ["2025-04-01", 1],
    ["2025-07-01", 1, 5],
    ["2025-10-01", 1, 9],
  ]);
  expect(discountTrend(three)).toMatchObject({ direction: "too-few", first: 2, last: 9 });
  expect(discountTrend(three).trend.n).toBe(3);
});

test("discounts that stay, and none at all, show no creep", () => {
  const steady = orders(["01", "02", "03", "04", "05"].map((month) => [`2026-${month}-01`, 10, 5]));
  expect(discountTrend(steady)).toMatchObject({ direction: "too-few", first: 5, last: 5 });
  expect(discountTrend([])).toMatchObject({
    direction: "too-few",
    first: undefined,
    amounts: "too-few",
  });
});

test("amounts are followed in the currency of most orders", () => {
  const rows = ["01", "02", "03", "04"].map((month, at) =>
    purchase("a1", `2026-${month}-01`, 10 + at),
  );
  const found = discountTrend([...rows, purchase("a1", "2026-05-01", 1, { currency: "USD" })]);
  expect(found.amounts).toBe("rising");
});
