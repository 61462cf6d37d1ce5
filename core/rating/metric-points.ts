/** Metrics of accounts, such as sales or satisfaction, brought to points so that unlike ones can be weighed together. */
import type { Interval } from "../value/points.ts";

/**
 * The points of each account, 0 to 100, and the least by which one account's points exceed another's, whatever
 * the missing values turn out to be (negative when it may lie behind).
 */
export interface MetricPoints {
  readonly intervals: readonly Interval[];
  readonly leastLead: (one: number, other: number) => number;
}

/** Points that are known of each account by itself, such as scores on a scale. */
export function ownPoints(intervals: readonly Interval[]): MetricPoints {
  return {
    intervals,
    leastLead: (one, other) => intervals[one]!.low - intervals[other]!.high,
  };
}

/**
 * Points between two fixed ends, `from` worth 0 and `to` worth 100 (the other way round when `to` is the smaller);
 * beyond them nothing is gained or lost. An unknown value could be worth anything.
 * @example pointsBetween([1, 4, undefined], 1, 5).intervals.map(({ low, high }) => [low, high]) // [[0, 0], [75, 75], [0, 100]]
 */
export function pointsBetween(
  values: readonly (number | undefined)[],
  from: number,
  to: number,
): MetricPoints {
  return ownPoints(
    values.map((value) => {
      if (value === undefined) return { low: 0, high: 100 };
      const points = Math.min(100, Math.max(0, (100 * (value - from)) / (to - from)));
      return { low: points, high: points };
    }),
  );
}

/**
 * Points by place among all: the share of the other accounts that a value exceeds, equals counting half (mid-rank
 * percentile). One huge account doesn't press the others together, as it would between least and most. Each
 * unknown value may lie below or above, so that a place is only as sure as the values of the others; who is
 * ahead of whom among the known is sure nevertheless.
 * @example pointsByPlace([10, 30, undefined, 20, 40]).intervals.map(({ low, high }) => [low, high]) // [[0, 25], [50, 75], [0, 100], [25, 50], [75, 100]]
 */
export function pointsByPlace(values: readonly (number | undefined)[]): MetricPoints {
  const known = Float64Array.from(values.filter((value) => value !== undefined)).sort();
  // An account alone is the best and the worst of all: it stands in the middle.
  const unit = values.length > 1 ? 100 / (values.length - 1) : 0;
  const open = unit * (values.length - known.length);
  const base = values.map((value) => {
    if (value === undefined) return undefined;
    if (values.length === 1) return 50;
    const below = countBelow(known, value);
    return unit * (below + (countBelow(known, value, true) - below - 1) / 2);
  });
  const intervals = base.map((points) =>
    points === undefined ? { low: 0, high: 100 } : { low: points, high: points + open },
  );
  return {
    intervals,
    leastLead: (one, other) => {
      const mine = base[one];
      const its = base[other];
      if (mine === undefined || its === undefined)
        return intervals[one]!.low - intervals[other]!.high;
      return mine >= its ? mine - its : mine - its - open;
    },
  };
}

/** The points turned round, for a metric of which less is better, such as complaints. */
export function turned({ intervals, leastLead }: MetricPoints): MetricPoints {
  return {
    intervals: intervals.map(({ low, high }) => ({ low: 100 - high, high: 100 - low })),
    leastLead: (one, other) => leastLead(other, one),
  };
}

/**
 * The weighted mean of intervals; without weight it is anything from 0 to 100.
 * @example weightedInterval([{ weight: 3, points: { low: 0, high: 100 } }, { weight: 1, points: { low: 40, high: 40 } }]) // { low: 10, high: 85 }
 */
export function weightedInterval(
  parts: readonly { readonly weight: number; readonly points: Interval }[],
): Interval {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return { low: 0, high: 100 };
  return {
    low: parts.reduce((sum, { weight, points }) => sum + weight * points.low, 0) / total,
    high: parts.reduce((sum, { weight, points }) => sum + weight * points.high, 0) / total,
  };
}

/** How many of the sorted values are less than this one, or not greater. */
function countBelow(sorted: Float64Array, value: number, orEqual = false): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value || (orEqual && sorted[middle] === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
