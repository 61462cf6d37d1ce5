/** The score of an account on a scale: a weighted mean, and an interval as long as factors are unknown. */
import { basisPoints } from "../../value/percent.ts";
import { midpoint, type Interval } from "../../value/points.ts";
import type { Levels } from "./rating.ts";
import type { Factor, Scale } from "../scale/scale.ts";

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
  return scorer(scale)(levels);
}

/** `scoreOf` for many accounts: what depends on the scale alone is worked out once. */
export function scorer(scale: Scale): (levels: Levels) => Score {
  const factors = weightedFactors(scale);
  let total = 0;
  for (const { weight } of factors) total += weight;
  if (total === 0) return () => unknownScore;
  return (levels) => {
    let low = 0;
    let high = 0;
    let known = 0;
    for (let place = 0; place < factors.length; place++) {
      const factor = factors[place]!;
      const level = levels[place];
      const points = level === undefined ? undefined : factor.points[level - 1];
      if (points === undefined) {
        low += factor.least;
        high += factor.most;
      } else {
        low += points;
        high += points;
        known += factor.weight;
      }
    }
    return {
      low: low / total,
      high: high / total,
      midpoint: midpoint({ low: low / total, high: high / total }),
      known: known / total,
    };
  };
}

/** A factor in basis points: its weight, and the weighted points of each level and of the worst and best. */
export interface WeightedFactor {
  readonly weight: number;
  readonly points: readonly number[];
  readonly least: number;
  readonly most: number;
}

/**
 * What the factors of a scale add to its scores, in whole numbers.
 * @example weightedFactors({ factors: [{ weight: 60, levels: [{ points: 0 }, { points: 50 }] }] }) // [{ weight: 6000, points: [0, 300000], least: 0, most: 300000 }]
 */
export function weightedFactors(scale: Scale): readonly WeightedFactor[] {
  return scale.factors.map(weighted);
}

/** Loops, for a spreadsheet formula pays for each function that it is the first to call. */
function weighted(factor: Factor): WeightedFactor {
  const weight = basisPoints(factor.weight);
  const points: number[] = [];
  let least = factor.levels.length === 0 ? 0 : 100;
  let most = 100 - least;
  for (const level of factor.levels) {
    points.push(weight * level.points);
    least = Math.min(least, level.points);
    most = Math.max(most, level.points);
  }
  return { weight, points, least: weight * least, most: weight * most };
}

/** The points of a factor's worst level; 0 where it has none. */
export function leastPoints(factor: Factor): number {
  return factor.levels.length === 0 ? 0 : Math.min(...factor.levels.map(({ points }) => points));
}

/** The points of a factor's best level; 100 where it has none. */
export function mostPoints(factor: Factor): number {
  return factor.levels.length === 0 ? 100 : Math.max(...factor.levels.map(({ points }) => points));
}
