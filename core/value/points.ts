/** Scores on the common scale from 0 (worst) to 100 (best), and intervals of them. */
import * as z from "zod/mini";

// @__NO_SIDE_EFFECTS__
function points() {
  return z.int().check(z.gte(0), z.lte(100)).brand<"Points">();
}

/** Points that one level of a factor is worth: a whole number from 0 to 100. */
export const Points = points();
export type Points = z.infer<typeof Points>;

/** A score that is known to lie between two bounds, both included; a known score has equal bounds. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The middle of an interval: the best guess when nothing speaks for either end.
 * @example midpoint({ low: 40, high: 60 }) // 50
 */
export function midpoint(interval: Interval): number {
  return (interval.low + interval.high) / 2;
}
