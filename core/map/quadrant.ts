/** The four quadrants of the customer map and what each asks for (our reading of the method's axes). */
import type { Interval } from "../value/points.ts";

/** In reading order: high potential first, weak relationship first. */
export const quadrants = ["attack", "defend", "fished-out", "comfort-zone"] as const;
export type Quadrant = (typeof quadrants)[number];

/** Where the map is divided, in points; at the line counts as above it. */
export interface Thresholds {
  readonly relationship: number;
  readonly potential: number;
}

/** The middle of both axes: ours, for scales whose middle level describes an average account. */
export const defaultThresholds: Thresholds = { relationship: 50, potential: 50 };

/**
 * The quadrant of a point.
 * @example quadrantOf(20, 80, { relationship: 50, potential: 50 }) // "attack"
 */
export function quadrantOf(
  relationship: number,
  potential: number,
  thresholds: Thresholds,
): Quadrant {
  const strong = relationship >= thresholds.relationship;
  if (potential >= thresholds.potential) return strong ? "defend" : "attack";
  return strong ? "comfort-zone" : "fished-out";
}

/**
 * Every quadrant in which an account could lie while facts are missing, in reading order; one when the placement is sure.
 * @example possibleQuadrants({ low: 40, high: 60 }, { low: 80, high: 90 }, defaultThresholds) // ["attack", "defend"]
 */
export function possibleQuadrants(
  relationship: Interval,
  potential: Interval,
  thresholds: Thresholds,
): readonly Quadrant[] {
  const corners = [relationship.low, relationship.high].flatMap((x) =>
    [potential.low, potential.high].map((y) => quadrantOf(x, y, thresholds)),
  );
  return quadrants.filter((quadrant) => corners.includes(quadrant));
}
