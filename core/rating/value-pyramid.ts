/** The value pyramid: several metrics with weights, cut into tiers; the single metric is one of them, with its warning. */
import type { Interval } from "../value/points.ts";
import { type MetricPoints, weightedInterval } from "./metric-points.ts";
import { type Rank, ranks } from "./rank.ts";
import { type Tier, tiersOf } from "./tier.ts";

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

/** Up to so many accounts each is compared with each; ours, some milliseconds. */
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
  const sure = count > COMPARED ? standing : comparedRanks(standing, scores, weighing);
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

/** Narrows ranks to what each pair of accounts allows: two known values keep their order, whatever the others are. */
function comparedRanks(
  standing: readonly Rank[],
  scores: readonly Interval[],
  metrics: readonly WeighedMetric[],
): readonly Rank[] {
  const total = metrics.reduce((sum, { weight }) => sum + weight, 0);
  const leastLead = (one: number, other: number): number => {
    const apart = scores[one]!.low - scores[other]!.high;
    if (total === 0 || apart > 0) return apart;
    let lead = 0;
    for (const { weight, points } of metrics) lead += weight * points.leastLead(one, other);
    return lead / total;
  };
  return standing.map(({ rank }, account) => {
    let best = 1;
    let worst = 1;
    for (let other = 0; other < standing.length; other++) {
      if (other === account) continue;
      if (leastLead(other, account) > ROUNDING) best++;
      if (leastLead(account, other) < -ROUNDING) worst++;
    }
    return { rank: Math.min(worst, Math.max(best, rank)), best, worst, isSure: best === worst };
  });
}
