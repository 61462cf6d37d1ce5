/** Concentration: how much of the business hangs on how few accounts. */

/** One point of the curve: the share of accounts, largest first, and their share of the value, each 0 to 1. */
export interface CurvePoint {
  readonly accounts: number;
  readonly value: number;
}

/** Only what adds to the whole counts: an account with a loss has no share. */
function sharesOf(values: readonly number[]): Float64Array {
  const positive = Float64Array.from(values, (value) => Math.max(0, value))
    .sort()
    .reverse();
  const total = positive.reduce((sum, value) => sum + value, 0);
  return total === 0 ? positive : positive.map((value) => value / total);
}

/**
 * The share of the value that the largest accounts bring (Pareto). `part` is the share of accounts, 0.2 for the
 * method's 20/80; an account that is cut by the line counts in proportion. `undefined` when there is no value.
 * @example topShare([70, 10, 10, 5, 5], 0.2) // 0.7
 */
export function topShare(values: readonly number[], part: number): number | undefined {
  const shares = sharesOf(values);
  if (!(shares[0]! > 0)) return undefined;
  let room = part * shares.length;
  let sum = 0;
  for (const share of shares) {
    sum += share * Math.min(1, Math.max(0, room));
    room--;
  }
  return sum;
}

/**
 * How many of the largest accounts it takes to bring a part of the value, 0.8 for the method's 20/80; `undefined`
 * when there is no value.
 * @example accountsFor([70, 10, 10, 5, 5], 0.8) // 2
 */
export function accountsFor(values: readonly number[], part: number): number | undefined {
  const shares = sharesOf(values);
  if (!(shares[0]! > 0)) return undefined;
  let sum = 0;
  for (const [at, share] of shares.entries()) {
    sum += share;
    // The shares of all may add up to a hair less than the whole.
    if (sum >= part - 1e-12) return at + 1;
  }
  return shares.length;
}

/**
 * The Herfindahl–Hirschman index: the sum of the squared shares, from 1/n (all equal) to 1 (one account alone);
 * its inverse is the number of equal accounts that would be as concentrated. `undefined` when there is no value.
 * @example herfindahl([50, 50]) // 0.5
 */
export function herfindahl(values: readonly number[]): number | undefined {
  const shares = sharesOf(values);
  return shares[0]! > 0 ? shares.reduce((sum, share) => sum + share * share, 0) : undefined;
}

/**
 * What is left without the largest account, and which part of the whole it is; `undefined` for no accounts. Of a
 * whole that is nothing or a loss there is no part.
 * @example withoutLargest([20, 50, 30]) // { left: 50, share: 0.5 }
 */
export function withoutLargest(
  values: readonly number[],
): { readonly left: number; readonly share: number | undefined } | undefined {
  if (values.length === 0) return undefined;
  let [total, largest] = [0, -Infinity];
  for (const value of values) {
    total += value;
    largest = Math.max(largest, value);
  }
  const left = total - largest;
  return { left, share: total > 0 ? left / total : undefined };
}

/** The 20/80 curve, from nothing to everything, one point an account, largest first; flat when there is no value. */
export function concentrationCurve(values: readonly number[]): readonly CurvePoint[] {
  const shares = sharesOf(values);
  const curve = [{ accounts: 0, value: 0 }];
  let value = 0;
  shares.forEach((share, at) => {
    value += share;
    curve.push({ accounts: (at + 1) / shares.length, value });
  });
  return curve;
}
