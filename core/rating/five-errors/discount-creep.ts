/** Discount creep: discounts that rise from order to order, and whether more was bought for it. */
import { type Direction, directionOf, type Trend, trendOf } from "../../value/trend.ts";
import { currenciesOf, type Purchase } from "../purchase-history/purchase.ts";

/**
 * The discounts of one account over time: `slope` in points of per cent a year. `amounts` says how its order
 * amounts went meanwhile, in the currency of most of these orders.
 */
export interface DiscountTrend {
  readonly trend: Trend;
  readonly direction: Direction;
  readonly first: number | undefined;
  readonly last: number | undefined;
  readonly amounts: Direction;
}

/**
 * The trend of the discounts of one account; orders whose discount nobody noted are left out, for unknown is not
 * nothing. A direction is claimed where chance would show one so clear in at most one case of twenty; that takes
 * at least four orders on different days.
 */
export function discountTrend(purchases: readonly Purchase[]): DiscountTrend {
  const noted = purchases
    .flatMap(({ on, discount }) => (discount === undefined ? [] : [{ on, value: discount }]))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const trend = trendOf(noted);
  return {
    trend,
    direction: directionOf(trend),
    first: noted[0]?.value,
    last: noted.at(-1)?.value,
    amounts: directionOf(trendOf(amountsInMainCurrency(purchases))),
  };
}

function amountsInMainCurrency(purchases: readonly Purchase[]) {
  const [main] = currenciesOf(purchases);
  return purchases.flatMap(({ on, amount }) =>
    amount.currency === main ? [{ on, value: amount.amount }] : [],
  );
}
