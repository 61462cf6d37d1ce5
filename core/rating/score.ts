/** The score of an account on a scale: a weighted mean, and an interval as long as factors are unknown. */
import { basisPoints } from "../value/percent.ts";
import { midpoint, type Interval } from "../value/points.ts";
import type { Levels } from "./rating.ts";
import type { Factor, Scale } from "./scale.ts";

/** A score in points, 0 to 100; `known` is the share of the weight that is rated, 0 to 1. */
export interface Score extends Interval {
  readonly midpoint: number;
  readonly known: number;
}

/** Nothing is known: anything from 0 to 100 is possible. */
export const unknownScore: Score = { low: 0, high: 100, midpoint: 50, known: 0 };

/**
 * The weighted mean of the levels' points, Σ wᵢ pᵢ / Σ wᵢ (simple additive weighting). An unknown factor
 * counts with its least points in `low` and its most in `high`; the midpoint assumes that both are
 * equally likely. Weights enter as whole basis points, so the sums are exact. Where all weights
 * are zero, or there are no factors, nothing is known.
 * @example scoreOf({ factors: [{ weight: 60, levels: [{ points: 0 }, { points: 100 }] }, { weight: 40, levels: [] }] }, [2])
 *   // { low: 60, high: 100, midpoint: 80, known: 0.6 }
 */
export function scoreOf(scale: Scale, levels: Levels): Score {
  let low = 0;
  let high = 0;
  let known = 0;
  let total = 0;
  scale.factors.forEach((factor, place) => {
    const weight = basisPoints(factor.weight);
    const level = levels[place];
    const points = level === undefined ? undefined : factor.levels[level - 1]?.points;
    total += weight;
    if (points !== undefined) known += weight;
    low += weight * (points ?? leastPoints(factor));
    high += weight * (points ?? mostPoints(factor));
  });
  if (total === 0) return unknownScore;
  const interval = { low: low / total, high: high / total };
  return { ...interval, midpoint: midpoint(interval), known: known / total };
}

/** The points of a factor's worst level; 0 where it has none. */
export function leastPoints(factor: Factor): number {
  return factor.levels.reduce(
    (least, level) => Math.min(least, level.points),
    100 * Number(factor.levels.length > 0),
  );
}

/** The points of a factor's best level; 100 where it has none. */
export function mostPoints(factor: Factor): number {
  return factor.levels.length === 0
    ? 100
    : factor.levels.reduce((most, level) => Math.max(most, level.points), 0);
}
