/** Amounts out of line: how far each amount lies from the others of its currency, whatever a few giants do. */
import type { Currency, Money } from "../value/money.ts";

/** Ours: among fewer amounts nothing is usual yet. */
const ENOUGH = 8;

/**
 * The modified z-score of each amount among those of its currency: 0.6745 × (x − median) / MAD, of the logarithms,
 * for amounts spread by factors (Iglewicz & Hoaglin, How to Detect and Handle Outliers, 1993). `undefined` among fewer
 * than eight amounts, for nothing, and where more than half of the others are equal.
 * @example robustScores([{ amount: 1000, currency: "EUR" }]) // [undefined]
 */
export function robustScores(amounts: readonly Money[]): readonly (number | undefined)[] {
  const spreads = new Map<Currency, { readonly middle: number; readonly spread: number }>();
  for (const currency of new Set(amounts.map((money) => money.currency))) {
    const logs = amounts
      .filter((money) => money.currency === currency && money.amount > 0)
      .map(({ amount }) => Math.log(amount));
    if (logs.length < ENOUGH) continue;
    const middle = median(logs);
    const spread = median(logs.map((log) => Math.abs(log - middle)));
    if (spread > 0) spreads.set(currency, { middle, spread });
  }
  return amounts.map(({ amount, currency }) => {
    const usual = spreads.get(currency);
    return usual && amount > 0
      ? (0.6745 * (Math.log(amount) - usual.middle)) / usual.spread
      : undefined;
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
