/** What is believed about a factor's level: certain when rated, even when unknown, in between when the fact is stale. */
import { basisPoints } from "../../value/percent.ts";
import type { Levels } from "../score/rating.ts";
import type { Factor, Scale } from "../scale/scale.ts";

/**
 * One factor as a gamble: its weight in basis points, the points of its levels, and the chance of each, which
 * sum to 1. A factor without levels could be worth anything: 0 or 100.
 */
export interface Belief {
  readonly weight: number;
  readonly points: readonly number[];
  readonly chances: readonly number[];
}

/**
 * The belief about each factor, in the scale's order. Unknown: every level is equally likely, the assumption
 * behind the midpoint. `doubts` says for each factor how likely it is (0 to 1) that its rating no longer holds;
 * then any level is as likely as any other.
 * @example beliefsOf({ factors: [{ weight: 100, levels: [{ points: 0 }, { points: 100 }] }] }, [2], [0.5])[0].chances // [0.25, 0.75]
 */
export function beliefsOf(
  scale: Scale,
  levels: Levels,
  doubts: readonly (number | undefined)[] = [],
): readonly Belief[] {
  return scale.factors.map((factor, place) => beliefOf(factor, levels[place], doubts[place] ?? 0));
}

function beliefOf(factor: Factor, level: number | undefined, doubt: number): Belief {
  const points =
    factor.levels.length === 0 ? [0, 100] : factor.levels.map(({ points }) => Number(points));
  const even = 1 / points.length;
  const isRated = level !== undefined && level >= 1 && level <= points.length;
  const chances = points.map((_, at) =>
    isRated ? (at === level - 1 ? 1 - doubt : 0) + doubt * even : even,
  );
  return { weight: basisPoints(factor.weight), points, chances };
}

/**
 * The weight of all factors together, in basis points.
 * @example totalWeight([{ weight: 6000 }, { weight: 4000 }]) // 10000
 */
export function totalWeight(beliefs: readonly Pick<Belief, "weight">[]): number {
  return beliefs.reduce((sum, { weight }) => sum + weight, 0);
}

/** Would asking tell anything: is more than one number of points possible? */
export function isOpen({ points, chances }: Belief): boolean {
  let first: number | undefined;
  for (const [at, chance] of chances.entries()) {
    if (chance === 0) continue;
    if (first !== undefined && first !== points[at]) return true;
    first = points[at];
  }
  return false;
}

/**
 * The middle of what a factor could be worth, in points: the assumption behind a score's midpoint.
 * @example middlePoints({ weight: 1, points: [0, 10, 100], chances: [0.5, 0.25, 0.25] }) // 50
 */
export function middlePoints({ points, chances }: Belief): number {
  const possible = points.filter((_, at) => chances[at]! > 0);
  return (Math.min(...possible) + Math.max(...possible)) / 2;
}
