/** Weights brought to a sum of exactly 100 %, with their proportions kept; only ever on request. */
import type { Weight } from "../../value/percent.ts";

const WHOLE = 10_000;
// Typed weights rarely have more decimals; whole numbers make what is left over exact.
const FINE = 1e6;

/**
 * Weights that sum to exactly 100 %, each within 0.01 of its share: every share is cut to hundredths, and the
 * hundredths that are left over go to those that lost most (method of the largest remainder, Hamilton; of equal
 * ones to the first). Where all weights are zero or missing, all weigh alike.
 * @example normalisedWeights([1, 1, 1]) // [33.34, 33.33, 33.33]
 */
export function normalisedWeights(weights: readonly number[]): readonly Weight[] {
  const given = weights.map((weight) => (weight > 0 ? Math.round(weight * FINE) : 0));
  const parts = given.some((part) => part > 0) ? given : given.map(() => 1);
  const sum = parts.reduce((total, part) => total + part, 0);
  const shares = parts.map((part) => Math.floor((part * WHOLE) / sum));
  const left = parts.map((part) => (part * WHOLE) % sum);
  const missing = WHOLE - shares.reduce((total, share) => total + share, 0);
  const next = left
    .map((_, place) => place)
    .sort((a, b) => left[b]! - left[a]! || a - b)
    .slice(0, missing);
  for (const place of next) shares[place]!++;
  return shares.map((share) => (share / 100) as Weight);
}
