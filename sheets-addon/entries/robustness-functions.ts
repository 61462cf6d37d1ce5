/**
 * The custom functions that question the weights of a scale. They stand on a page; draws begin at the same seed, so that a formula shows the same each time.
 */
import { mapRobustnessRows } from "../functions/map-robustness.ts";
import { rankRobustnessRows } from "../functions/rank-robustness.ts";
import { tierFlipRows, weightFlipRows } from "../functions/weight-flips.ts";

/**
 * Finds the smallest change of one weight that moves each account across a line of its scale, the other weights keeping
 * their proportions. An unknown level counts with the middle.
 *
 * Example: =WEIGHT_FLIPS(B3:H20, B$1:H$2)
 *
 * @param {range} levels One row an account, one column a factor: its level, 1 is worst.
 * @param {range} weights The weight of each factor, together 100 %; a row of names may stand above.
 * @param {number} line Optional: the line, 0 to 100 points. Without it 50, where the customer map is divided.
 * @param {range} points Optional: the points of level 1, 2, 3 …, one list for all factors or one row a factor. Without it 0, 25, 50, 75, 100.
 * @return Score, factor, change of its weight in points of 100, and its weight then; empty where no single weight does it.
 * @customfunction
 */
export function WEIGHT_FLIPS(
  levels: unknown,
  weights: unknown,
  line?: unknown,
  points?: unknown,
): unknown {
  return weightFlipRows(levels, weights, line, points);
}

/**
 * Finds the smallest change of one weight that moves each account into another tier (A, B, C …) of a ranking.
 *
 * Example: =TIER_FLIPS(B3:H20, B$1:H$2)
 *
 * @param {range} levels One row an account, one column a factor: its level, 1 is worst.
 * @param {range} weights The weight of each factor, together 100 %; a row of names may stand above.
 * @param {range} tiers Optional: the shares of the tiers from the top, together 100 %. Without it 20, 30, 50 %.
 * @param {range} points Optional: the points of level 1, 2, 3 …, one list for all factors or one row a factor. Without it 0, 25, 50, 75, 100.
 * @return Tier, factor, change of its weight in points of 100, its weight then, and the tier then.
 * @customfunction
 */
export function TIER_FLIPS(
  levels: unknown,
  weights: unknown,
  tiers?: unknown,
  points?: unknown,
): unknown {
  return tierFlipRows(levels, weights, tiers, points);
}

/**
 * Tells how firmly accounts keep their ranks when the weights are questioned: 10,000 sets of weights are drawn (fewer
 * for more than 140 accounts), the same at each call.
 *
 * Example: =RANK_ROBUSTNESS(B3:H20, B$1:H$1)
 *
 * @param {range} levels One row an account, one column a factor: its level, 1 is worst.
 * @param {range} weights The weight of each factor, together 100 %.
 * @param {number} doubt Optional: by how many points each weight may be wrong; or "order" for any that keep the order of the factors, or "any". Without it 10.
 * @param {boolean} unknownVary Optional: TRUE to draw unknown levels too; without it they count with the middle.
 * @param {range} points Optional: the points of level 1, 2, 3 …, one list for all factors or one row a factor. Without it 0, 25, 50, 75, 100.
 * @return Rank, mean rank, share of the draws in which it came first, and the best and the worst rank of nine draws in ten.
 * @customfunction
 */
export function RANK_ROBUSTNESS(
  levels: unknown,
  weights: unknown,
  doubt?: unknown,
  unknownVary?: unknown,
  points?: unknown,
): unknown {
  return rankRobustnessRows(levels, weights, doubt, unknownVary, points);
}

/**
 * Tells how firmly accounts lie in their quadrants of the customer map when the weights are questioned, and which weight
 * would move each of them first.
 *
 * Example: =MAP_ROBUSTNESS(B4:F20, B$1:F$2, G4:M20, G$1:M$2)
 *
 * @param {range} relationshipLevels The levels of the business relationship, one row an account, one column a factor.
 * @param {range} relationshipWeights Their weights, together 100 %; a row of names may stand above.
 * @param {range} potentialLevels The levels of the purchase potential.
 * @param {range} potentialWeights Their weights, in the same form.
 * @param {number} thresholds Optional: where the map is divided, one number or two cells (relationship, potential). Without it 50.
 * @param {number} doubt Optional: by how many points each weight may be wrong, or "order", or "any". Without it 10.
 * @param {range} points Optional: the points of level 1, 2, 3 …, for all factors. Without it 0, 25, 50, 75, 100.
 * @param {string} language Optional: "en" or "zh" for the name of the quadrant.
 * @return Quadrant, share of the draws in it, shares of attack, defend, fished-out and comfort zone, and the scale, factor and change in points that moves it first.
 * @customfunction
 */
export function MAP_ROBUSTNESS(
  relationshipLevels: unknown,
  relationshipWeights: unknown,
  potentialLevels: unknown,
  potentialWeights: unknown,
  thresholds?: unknown,
  doubt?: unknown,
  points?: unknown,
  language?: unknown,
): unknown {
  return mapRobustnessRows(
    [relationshipLevels, relationshipWeights],
    [potentialLevels, potentialWeights],
    thresholds,
    doubt,
    points,
    language,
  );
}
