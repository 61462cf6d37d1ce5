/** Margin beside volume, tier by tier: large accounts bring volume, middle and small ones profit. */
import type { AccountId } from "../../value/id.ts";
import type { Currency } from "../../value/money.ts";
import type { Purchase } from "../purchase-history/purchase.ts";

/**
 * Sales and margin of a tier in one currency. Shares are of the whole, 0 to 1. `rate` is the margin of the orders whose
 * margin is known as a part of their amounts; `undefined` where none is.
 */
export interface TierYield {
  readonly tier: number;
  readonly accounts: number;
  readonly orders: number;
  readonly ordersWithoutMargin: number;
  readonly sales: number;
  readonly margin: number;
  readonly rate: number | undefined;
  readonly shareOfSales: number | undefined;
  readonly shareOfMargin: number | undefined;
}

/** The yield of each tier, 0 the highest, for accounts in the order of `tiers`. */
export function tierYields(
  tiers: ReadonlyMap<AccountId, number>,
  purchases: ReadonlyMap<AccountId, readonly Purchase[]>,
  currency: Currency,
): readonly TierYield[] {
  const last = Math.max(-1, ...tiers.values());
  const plain = Array.from({ length: last + 1 }, (_, tier) => {
    const accounts = [...tiers].flatMap(([id, own]) => (own === tier ? [id] : []));
    const orders = accounts
      .flatMap((id) => purchases.get(id) ?? [])
      .filter(({ amount }) => amount.currency === currency);
    const known = orders.filter(({ margin }) => margin !== undefined);
    const sales = salesOf(orders);
    const margin = known.reduce((sum, order) => sum + order.margin!, 0);
    const base = salesOf(known);
    return {
      tier,
      accounts: accounts.length,
      orders: orders.length,
      ordersWithoutMargin: orders.length - known.length,
      sales,
      margin,
      rate: base > 0 ? margin / base : undefined,
    };
  });
  const total = (of: "sales" | "margin") => plain.reduce((sum, one) => sum + one[of], 0);
  const [sales, margin] = [total("sales"), total("margin")];
  return plain.map((one) => ({
    ...one,
    shareOfSales: sales > 0 ? one.sales / sales : undefined,
    shareOfMargin: margin > 0 ? one.margin / margin : undefined,
  }));
}

function salesOf(orders: readonly Purchase[]): number {
  return orders.reduce((sum, { amount }) => sum + amount.amount, 0);
}
