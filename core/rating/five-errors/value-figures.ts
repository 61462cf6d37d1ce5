/** Sales, margin and terms of an account in one currency, as the five errors compare them. */
import type { Purchase } from "../purchase-history/purchase.ts";
import type { Watch, WatchedAccount } from "./watched-account.ts";

/**
 * Sums over the orders in the watched currency. `rate` is the known margin as a part of the amounts that it belongs
 * to; `uncollected` likewise what was not collected; `discount` the mean of those noted. Undefined where nothing is known.
 */
export interface ValueFigures {
  readonly account: WatchedAccount;
  readonly orders: number;
  readonly sales: number;
  readonly margin: number;
  readonly ordersWithoutMargin: number;
  readonly rate: number | undefined;
  readonly uncollected: number | undefined;
  readonly discount: number | undefined;
}

/** The figures of every account that buys in the watched currency, the most sales first. */
export function valueFigures({ accounts, currency }: Watch): readonly ValueFigures[] {
  return accounts
    .flatMap((account): readonly ValueFigures[] => {
      const orders = account.purchases.filter(({ amount }) => amount.currency === currency);
      return orders.length === 0 ? [] : [{ account, ...termsOf(orders) }];
    })
    .sort((a, b) => b.sales - a.sales);
}

/** The sums and terms of some orders of one currency. */
export function termsOf(orders: readonly Purchase[]): Omit<ValueFigures, "account"> {
  const priced = orders.filter(({ margin }) => margin !== undefined);
  const settled = orders.filter(({ collected }) => collected !== undefined);
  const discounts = orders.flatMap(({ discount }) => discount ?? []);
  const margin = sum(priced.map((order) => order.margin!));
  const open = sum(settled.map(({ amount, collected }) => Math.max(0, amount.amount - collected!)));
  return {
    orders: orders.length,
    sales: salesOf(orders),
    margin,
    ordersWithoutMargin: orders.length - priced.length,
    rate: part(margin, salesOf(priced)),
    uncollected: part(open, salesOf(settled)),
    discount: part(sum(discounts), discounts.length),
  };
}

function salesOf(orders: readonly Purchase[]): number {
  return sum(orders.map(({ amount }) => amount.amount));
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, one) => total + one, 0);
}

function part(of: number, whole: number): number | undefined {
  return whole > 0 ? of / whole : undefined;
}
