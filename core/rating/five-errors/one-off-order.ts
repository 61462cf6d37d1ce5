/** One large order is not a key account: who stands among the large ones thanks to a single order? */
import type { AccountId } from "../../value/id.ts";
import type { Currency } from "../../value/money.ts";
import type { Purchase } from "../purchase-history/purchase.ts";

/**
 * An account among the large ones that wouldn't be without its largest order. Ranks are by sales, 1 the most;
 * `share` is the part of its sales, 0 to 1, that this order brought, `orders` how many orders there are in all.
 */
export interface OneOffOrder {
  readonly accountId: AccountId;
  readonly order: Purchase;
  readonly orders: number;
  readonly sales: number;
  readonly share: number;
  readonly rank: number;
  readonly rankWithout: number;
}

/**
 * The number of large ones among so many accounts: a fifth (the method's twenty per cent), rounded up.
 * @example largeCount(11) // 3
 */
export function largeCount(accounts: number): number {
  return Math.ceil(accounts / 5);
}

/**
 * One-off orders among the accounts that buy in one currency, the largest first. Whoever would stay among the large
 * ones without the order, or has bought as much again besides, is no case of this error; nor is anyone in a portfolio of fewer than five accounts, where
 * a fifth is no group.
 */
export function oneOffOrders(
  purchases: ReadonlyMap<AccountId, readonly Purchase[]>,
  currency: Currency,
): readonly OneOffOrder[] {
  const buyers = [...purchases].flatMap(([accountId, all]) => {
    const orders = all.filter(({ amount }) => amount.currency === currency);
    const sales = orders.reduce((sum, { amount }) => sum + amount.amount, 0);
    return sales > 0 ? [{ accountId, orders, sales }] : [];
  });
  if (buyers.length < 5) return [];
  const large = largeCount(buyers.length);
  const sorted = Float64Array.from(buyers, ({ sales }) => sales).sort();
  const least = sorted[sorted.length - large]!;
  return buyers
    .filter(({ sales }) => sales >= least)
    .flatMap(({ accountId, orders, sales }): readonly OneOffOrder[] => {
      const order = orders.reduce((most, one) =>
        one.amount.amount > most.amount.amount ? one : most,
      );
      const rest = sales - order.amount.amount;
      const rank = 1 + countAbove(sorted, sales);
      // Among those above what is left is the account itself, with its order.
      const rankWithout = countAbove(sorted, rest) + (rest < sales ? 0 : 1);
      const share = order.amount.amount / sales;
      if (rankWithout <= large || share <= 0.5) return [];
      return [{ accountId, order, orders: orders.length, sales, share, rank, rankWithout }];
    })
    .sort((a, b) => b.sales - a.sales);
}

/** How many of the values, the least first, are greater. */
function countAbove(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return sorted.length - low;
}
