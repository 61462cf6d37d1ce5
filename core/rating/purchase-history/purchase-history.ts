/** The purchase history of an account: how often, how much, when last, at what terms. */
import { daysBetween, type IsoDate } from "../../value/iso-date.ts";
import type { Money } from "../../value/money.ts";
import { sumsByCurrency } from "../../value/money-sum.ts";
import type { Purchase } from "./purchase.ts";

/** Days of a year, as frequencies count them. */
const YEAR = 365.25;

/**
 * The history up to a day. `recency`: days since the last order. `frequency`: orders a year since the first one, which
 * counts as at least a year ago, so that one order of last week isn't fifty a year. Money is summed in each currency.
 * `margin` and `collected` sum what is known, and how many orders lack it is told; `outstanding` is what was not
 * collected of the orders of which that is known. `discount` is the mean of those noted, in per cent.
 */
export interface PurchaseHistory {
  readonly orders: number;
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly recency: number;
  readonly frequency: number;
  readonly sales: readonly Money[];
  readonly margin: readonly Money[];
  readonly ordersWithoutMargin: number;
  readonly outstanding: readonly Money[];
  readonly ordersWithoutCollected: number;
  readonly discount: number | undefined;
}

/** The history of one account's purchases until `today`; `undefined` when there is none. Later orders don't count yet. */
export function purchaseHistory(
  purchases: readonly Purchase[],
  today: IsoDate,
): PurchaseHistory | undefined {
  const past = purchases.filter(({ on }) => on <= today);
  if (past.length === 0) return undefined;
  const days = past.map(({ on }) => on).sort();
  const [first, last] = [days[0]!, days.at(-1)!];
  const discounts = past.flatMap(({ discount }) => discount ?? []);
  const sum = (figure: (purchase: Purchase) => number | undefined): readonly Money[] =>
    sumsByCurrency(
      past.flatMap((purchase) => {
        const amount = figure(purchase);
        return amount === undefined ? [] : [{ amount, currency: purchase.amount.currency }];
      }),
    );
  return {
    orders: past.length,
    first,
    last,
    recency: daysBetween(last, today),
    frequency: past.length / Math.max(1, daysBetween(first, today) / YEAR),
    sales: sum(({ amount }) => amount.amount),
    margin: sum(({ margin }) => margin),
    ordersWithoutMargin: past.filter(({ margin }) => margin === undefined).length,
    outstanding: sum(({ amount, collected }) =>
      collected === undefined ? undefined : Math.max(0, amount.amount - collected),
    ),
    ordersWithoutCollected: past.filter(({ collected }) => collected === undefined).length,
    discount:
      discounts.length === 0
        ? undefined
        : discounts.reduce((total, one) => total + one, 0) / discounts.length,
  };
}
