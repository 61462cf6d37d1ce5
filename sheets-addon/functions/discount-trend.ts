/** DISCOUNT_TRENDS: discounts that creep upward from order to order, and whether more was bought for it. */
import { discountTrend } from "#core";
import { purchasesOf } from "./purchases.ts";
import { shownRows } from "./record-rows.ts";
import { saidIn } from "./said.ts";
import { directionWords } from "./formula-words.ts";

/** A row an account with any noted discount: account, first, last, points a year, direction, that of its amounts. */
export function discountTrendRows(orders: unknown, language: unknown): unknown {
  const said = saidIn(directionWords, language);
  return shownRows(
    [...purchasesOf(orders)].flatMap(([account, purchases]) => {
      const { first, last, trend, direction, amounts } = discountTrend(purchases);
      if (first === undefined || last === undefined) return [];
      return [[account, first, last, trend.slope ?? "", said(direction), said(amounts)]];
    }),
  );
}
