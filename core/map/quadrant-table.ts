/** The quadrants of many accounts at once, in columns of numbers. */
import type { ScoreTable } from "../rating/score/score-table.ts";
import { type Quadrant, quadrants, type Thresholds } from "./quadrant.ts";

/**
 * A column for where each account lies and one for where it could lie; the account's row is the place.
 * `quadrant` is a place in `quadrants`, and in `possible` the bit 1 << place stands for each.
 */
export interface QuadrantTable {
  readonly quadrant: Uint8Array;
  readonly possible: Uint8Array;
}

/**
 * The quadrants that `quadrantOf` and `possibleQuadrants` give, for whole columns: half of the places lie above
 * the potential's line, and every second one beyond the relationship's.
 */
export function quadrantTable(
  relationship: ScoreTable,
  potential: ScoreTable,
  thresholds: Thresholds,
): QuadrantTable {
  const rows = potential.low.length;
  const quadrant = new Uint8Array(rows);
  const possible = new Uint8Array(rows);
  const { relationship: across, potential: upward } = thresholds;
  for (let row = 0; row < rows; row++) {
    const isStrong = relationship.midpoint[row]! >= across ? 1 : 0;
    quadrant[row] = (potential.midpoint[row]! >= upward ? 0 : 2) + isStrong;
    const sides =
      (relationship.low[row]! >= across ? 0 : WEAK) |
      (relationship.high[row]! >= across ? STRONG : 0);
    const heights =
      (potential.low[row]! >= upward ? 0 : LOW) | (potential.high[row]! >= upward ? HIGH : 0);
    possible[row] = sides & heights;
  }
  return { quadrant, possible };
}

// Bits of the places in `quadrants`: attack, defend, fished-out, comfort-zone.
const WEAK = 0b0101;
const STRONG = 0b1010;
const HIGH = 0b0011;
const LOW = 0b1100;

/** The quadrants that the bits of `possible` stand for, in reading order. */
export function quadrantsIn(possible: number): readonly Quadrant[] {
  return quadrants.filter((_, place) => (possible & (1 << place)) !== 0);
}
