/** What an analysis of purchases needs to know of an order. */
import type { AccountId } from "../../value/id.ts";
import type { IsoDate } from "../../value/iso-date.ts";
import type { Currency } from "../../value/money.ts";
import type { Order } from "../../research/account/order.ts";

/** An order, as far as it is analysed. */
export type Purchase = Pick<
  Order,
  "accountId" | "on" | "items" | "amount" | "margin" | "collected" | "discount"
>;

/** Days from one to another, both included. */
export interface DaySpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * What lies within a span of days, in the order given.
 * @example within([{ on: "2026-01-01" }, { on: "2026-03-01" }], { from: "2026-01-01", to: "2026-02-01" }) // [{ on: "2026-01-01" }]
 */
export function within<T extends { readonly on: IsoDate }>(
  dated: readonly T[],
  { from, to }: DaySpan,
): readonly T[] {
  return dated.filter(({ on }) => on >= from && on <= to);
}

/**
 * The currencies of purchases, the one of most orders first; equals in the order of the alphabet.
 * @example currenciesOf([{ amount: { currency: "USD" } }, { amount: { currency: "EUR" } }, { amount: { currency: "EUR" } }]) // ["EUR", "USD"]
 */
export function currenciesOf(purchases: readonly Pick<Purchase, "amount">[]): readonly Currency[] {
  const counts = new Map<Currency, number>();
  for (const { amount } of purchases)
    counts.set(amount.currency, (counts.get(amount.currency) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([one]) => one);
}

/** Records of each account, in the order given. */
export function byAccount<T extends { readonly accountId: AccountId }>(
  records: readonly T[],
): ReadonlyMap<AccountId, readonly T[]> {
  const groups = new Map<AccountId, T[]>();
  for (const record of records) {
    const group = groups.get(record.accountId);
    if (group) group.push(record);
    else groups.set(record.accountId, [record]);
  }
  return groups;
}
