/** Metrics of accounts, such as sales or satisfaction, brought to points so that unlike ones can be weighed together. */
import type { Interval } from "../../value/points.ts";

/**
 * The points of each account, 0 to 100. Where points go by place, `order` says how the known ones lie to each
 * other: unknown values move them all, and only `open` points can come between two of them.
 */
export interface MetricPoints {
  readonly intervals: readonly Interval[];
  readonly order?: {
    /** Points among the known alone, in units of all; not a number where unknown. */
    readonly base: Float64Array;
    readonly open: number;
  };
}

/** Points that are known of each account by itself, such as scores on a scale. */
export function ownPoints(intervals: readonly Interval[]): MetricPoints {
  return { intervals };
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
  const base = Float64Array.from(values, (value) => {
    if (value === undefined) return Number.NaN;
    if (values.length === 1) return 50;
    const below = countBelow(known, value);
    return unit * (below + (countBelow(known, value, true) - below - 1) / 2);
  });
  const intervals = Array.from(base, (points) =>
    Number.isNaN(points) ? { low: 0, high: 100 } : { low: points, high: points + open },
  );
  return { intervals, order: { base, open } };
}

/** The points turned round, for a metric of which less is better, such as complaints. */
export function turned({ intervals, order }: MetricPoints): MetricPoints {
  return {
    intervals: intervals.map(({ low, high }) => ({ low: 100 - high, high: 100 - low })),
    ...(order && { order: { base: order.base.map((points) => -points), open: order.open } }),
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
