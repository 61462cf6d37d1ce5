/** Sums of money: one for each currency, for amounts of different currencies are never added. */
import type { Currency, Money } from "./money.ts";

/**
 * The sum of each currency, currencies in the order of the alphabet; none for no amounts. A sum may be negative
 * where amounts are, as margins can be.
 * @example sumsByCurrency([{ amount: 2, currency: "EUR" }, { amount: 5, currency: "CNY" }, { amount: 1, currency: "EUR" }]) // [{ amount: 5, currency: "CNY" }, { amount: 3, currency: "EUR" }]
 */
export function sumsByCurrency(amounts: Iterable<Money>): readonly Money[] {
  const sums = new Map<Currency, number>();
  for (const { amount, currency } of amounts)
    sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, amount]) => ({ amount, currency }));
}

/**
 * The amount in one currency; 0 where there is none.
 * @example amountIn([{ amount: 2, currency: "EUR" }], "USD") // 0
 */
export function amountIn(sums: readonly Money[], currency: Currency): number {
  return sums.find((sum) => sum.currency === currency)?.amount ?? 0;
}
