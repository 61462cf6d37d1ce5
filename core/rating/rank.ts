/** Ranks of accounts by a score that may be an interval: where each stands, and where it could stand. */
import { midpoint, type Interval } from "../value/points.ts";

/**
 * A rank among all, 1 the best: by the midpoint, and the best and worst that are still possible. Equal scores
 * share the better rank. `isSure` when no missing fact could change it.
 */
export interface Rank {
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
  readonly isSure: boolean;
}

/**
 * The rank of each score, in the order given. An account surely stands behind those whose low exceeds its high,
 * and surely before those whose high is below its low.
 * @example ranks([{ low: 60, high: 60 }, { low: 40, high: 80 }]).map(({ rank, best, worst }) => [rank, best, worst]) // [[1, 1, 2], [1, 1, 2]]
 */
export function ranks(scores: readonly Interval[]): readonly Rank[] {
  const middles = descending(scores.map(midpoint));
  const lows = descending(scores.map(({ low }) => low));
  const highs = descending(scores.map(({ high }) => high));
  return scores.map((score) => {
    const best = 1 + countAbove(lows, score.high);
    // Itself is among those that aren't behind; whoever could equal it shares the rank.
    const couldBeat = countAbove(highs, score.low) - (score.high > score.low ? 1 : 0);
    const worst = 1 + couldBeat;
    return {
      rank: 1 + countAbove(middles, midpoint(score)),
      best,
      worst,
      isSure: best === worst,
    };
  });
}

function descending(values: readonly number[]): Float64Array {
  return Float64Array.from(values).sort().reverse();
}

/** How many of the values, largest first, are greater than the line. */
function countAbove(values: Float64Array, line: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! > line) low = middle + 1;
    else high = middle;
  }
  return low;
}
