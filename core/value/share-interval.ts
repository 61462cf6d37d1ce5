/** A share that was counted, with the range in which the true one lies: honest also for a handful of cases. */

/** A share from 0 to 1 with its 95 % interval; `of` is the number of cases. Without cases it may be anything. */
export interface CountedShare {
  readonly share: number | undefined;
  readonly low: number;
  readonly high: number;
  readonly of: number;
}

/** The 97.5 % quantile of the normal distribution. */
const Z = 1.959963984540054;

/**
 * The share of `count` among `of` cases with Wilson's score interval (Wilson 1927; recommended for small numbers by
 * Brown, Cai & DasGupta 2001).
 * @example countedShare(0, 0) // { share: undefined, low: 0, high: 1, of: 0 }
 */
export function countedShare(count: number, of: number): CountedShare {
  if (of === 0) return { share: undefined, low: 0, high: 1, of };
  const share = count / of;
  const weight = 1 + (Z * Z) / of;
  const centre = (share + (Z * Z) / (2 * of)) / weight;
  const half = (Z / weight) * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  return { share, low: Math.max(0, centre - half), high: Math.min(1, centre + half), of };
}
