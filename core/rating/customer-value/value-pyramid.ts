/** The value pyramid: several metrics with weights, cut into tiers; the single metric is one of them, with its warning. */
import type { Interval } from "../../value/points.ts";
import { type MetricPoints, weightedInterval } from "../metrics/metric-points.ts";
import { type Rank, ranks } from "../score/rank.ts";
import { type Tier, tiersOf } from "../score/tier.ts";

/** What a pyramid asks for: profit value, reference value or potential value. */
export const pyramidKinds = ["profit", "reference", "potential"] as const;
export type PyramidKind = (typeof pyramidKinds)[number];

/** One metric of a pyramid: its weight, of which only the proportion counts, and its points for each account. */
export interface WeighedMetric {
  readonly weight: number;
  readonly points: MetricPoints;
}

/** Where an account stands in a pyramid: its score in points, its rank and its tier, each as sure as the facts. */
export interface PyramidPlace {
  readonly score: Interval;
  readonly rank: Rank;
  readonly tier: Tier;
}

/** Up to so many accounts each is compared with each; ours: beyond, it would take longer than a blink. */
const COMPARED = 1000;

/**
 * The place of each account; `shares` are the tiers from the top, in per cent of the accounts. Best and worst
 * ranks compare each account with each, up to 1,000; beyond, the scores' intervals alone, which may leave a rank
 * open that is sure, but never the other way round.
 */
export function valuePyramid(
  metrics: readonly WeighedMetric[],
  shares: readonly number[],
): readonly PyramidPlace[] {
  const weighing = metrics.filter(({ weight }) => weight > 0);
  const count = metrics[0]?.points.intervals.length ?? 0;
  const scores = Array.from({ length: count }, (_, account) =>
    weightedInterval(
      weighing.map(({ weight, points }) => ({ weight, points: points.intervals[account]! })),
    ),
  );
  const standing = ranks(scores);
  const sure = count > COMPARED ? standing : comparedRanks(standing, weighing);
  const tiers = tiersOf(sure, shares);
  return scores.map((score, at) => ({ score, rank: sure[at]!, tier: tiers[at]! }));
}

/**
 * Does the ranking rest on one metric alone? The method warns: one metric is a risk.
 * @example restsOnSingleMetric([{ weight: 100 }, { weight: 0 }]) // true
 */
export function restsOnSingleMetric(metrics: readonly Pick<WeighedMetric, "weight">[]): boolean {
  return metrics.filter(({ weight }) => weight > 0).length === 1;
}

/** Sums of rounded products: two accounts that tie must not look as if one were ahead. */
const ROUNDING = 1e-9;

/**
 * Narrows ranks to what each pair of accounts allows: two known values keep their order, whatever the others are.
 * An account could be beaten by whom it doesn't surely lead or tie with, and is surely beaten by whom leads it.
 */
function comparedRanks(
  standing: readonly Rank[],
  metrics: readonly WeighedMetric[],
): readonly Rank[] {
  const best = standing.map(() => 1);
  const worst = standing.map(() => 1);
  const columns = columnsOf(metrics);
  for (let one = 0; one < standing.length; one++)
    for (let other = 0; other < one; other++) {
      let lead = 0;
      let back = 0;
      // Written out as a loop over numbers: a thousand accounts are half a million pairs.
      for (const { weight, low, high, base, open } of columns) {
        const ahead = base[one]! - base[other]!;
        if (ahead >= 0) {
          lead += weight * ahead;
          back -= weight * (ahead === 0 ? 0 : ahead + open);
        } else if (ahead < 0) {
          lead += weight * (ahead - open);
          back -= weight * ahead;
        } else {
          lead += weight * (low[one]! - high[other]!);
          back += weight * (low[other]! - high[one]!);
        }
      }
      const isOpen = columns.length === 0;
      if (lead > ROUNDING) best[other]!++;
      if (back > ROUNDING) best[one]!++;
      if (isOpen || lead < -ROUNDING) worst[one]!++;
      if (isOpen || back < -ROUNDING) worst[other]!++;
    }
  return standing.map(({ rank }, at) => ({
    rank: Math.min(worst[at]!, Math.max(best[at]!, rank)),
    best: best[at]!,
    worst: worst[at]!,
    isSure: best[at] === worst[at],
  }));
}

/** The points of each metric as plain columns, with weights that sum to one. */
function columnsOf(metrics: readonly WeighedMetric[]) {
  const total = metrics.reduce((sum, { weight }) => sum + weight, 0);
  return metrics.map(({ weight, points: { intervals, order } }) => ({
    weight: weight / total,
    low: Float64Array.from(intervals, ({ low }) => low),
    high: Float64Array.from(intervals, ({ high }) => high),
    // Without an order of the known nothing but the intervals tells who leads.
    base: order?.base ?? new Float64Array(intervals.length).fill(Number.NaN),
    open: order?.open ?? 0,
  }));
}
