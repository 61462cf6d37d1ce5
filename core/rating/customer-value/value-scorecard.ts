/** The customer value scorecard: four aspects, current against potential value, kept per period and read as a trend. */
import type { Interval } from "../../value/points.ts";
import { weightedInterval } from "../metrics/metric-points.ts";

/** Financial and sales metrics make the current value, customer and service metrics the potential one. */
export const scorecardAspects = ["financial", "sales", "customer", "service"] as const;
export type ScorecardAspect = (typeof scorecardAspects)[number];

/** The aspects that make the current value, and those that make the potential one. */
export const valueSides = {
  current: ["financial", "sales"],
  potential: ["customer", "service"],
} as const satisfies Record<string, readonly ScorecardAspect[]>;

/** One metric: where it belongs, its weight within its aspect, and its points, an interval where unknown. */
export interface ScorecardMetric {
  readonly aspect: ScorecardAspect;
  readonly weight: number;
  readonly points: Interval;
}

/** Weights of the four aspects in the overall value; only their proportions count. */
export type AspectWeights = Readonly<Record<ScorecardAspect, number>>;

/** Ours: no aspect outweighs another until a team says so. */
export const evenAspects: AspectWeights = { financial: 25, sales: 25, customer: 25, service: 25 };

/** All in points, 0 to 100; an aspect without metrics is unknown. */
export interface ValueScorecard {
  readonly aspects: Readonly<Record<ScorecardAspect, Interval>>;
  readonly current: Interval;
  readonly potential: Interval;
  readonly overall: Interval;
}

/** The scorecard of one account in one period: each aspect a weighted mean of its metrics, each value one of aspects. */
export function valueScorecard(
  metrics: readonly ScorecardMetric[],
  weights: AspectWeights = evenAspects,
): ValueScorecard {
  const aspect = (name: ScorecardAspect): Interval =>
    weightedInterval(metrics.filter((metric) => metric.aspect === name));
  const aspects = {
    financial: aspect("financial"),
    sales: aspect("sales"),
    customer: aspect("customer"),
    service: aspect("service"),
  };
  const over = (names: readonly ScorecardAspect[]): Interval =>
    weightedInterval(names.map((name) => ({ weight: weights[name], points: aspects[name] })));
  return {
    aspects,
    current: over(valueSides.current),
    potential: over(valueSides.potential),
    overall: over(scorecardAspects),
  };
}

/** How a value moved from one period to the next; `undecided` as long as missing facts could turn the answer. */
export const movements = ["rising", "falling", "steady", "undecided"] as const;
export type Movement = (typeof movements)[number];

/**
 * The movement between two periods. Only intervals that lie apart say something for sure; equal points are steady.
 * @example movement({ low: 40, high: 50 }, { low: 60, high: 60 }) // "rising"
 */
export function movement(before: Interval, after: Interval): Movement {
  if (after.low > before.high) return "rising";
  if (after.high < before.low) return "falling";
  const isKnown = before.low === before.high && after.low === after.high;
  return isKnown ? "steady" : "undecided";
}
