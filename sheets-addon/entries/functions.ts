/**
 * The custom functions of the rating and the map. Google evaluates this file on every call of every custom function, so
 * nothing on this path may need a schema, and whatever they depend on comes in as an argument.
 */
import { quadrantNames } from "../functions/quadrant.ts";
import { scaleScores } from "../functions/scale-score.ts";
import { winProbabilities } from "../functions/win-probability.ts";

export { codeOnPage } from "../start-up/code-on-page.ts";

/**
 * Scores accounts on a rating scale, 0 to 100: the weighted mean of the points of their levels. An empty level is
 * unknown, not zero. Four cells an account: least, middle and most points, and the known share of the weight.
 *
 * Example: =SCALE_SCORE(B3:H20, B$1:H$1)
 *
 * @param {range} levels One row an account, one column a factor (or one column for one account): its level, 1 is worst.
 * @param {range} weights The weight of each factor; together 100 %.
 * @param {range} points Optional: the points of level 1, 2, 3 …, one list for all factors or one row a factor. Without it 0, 25, 50, 75, 100.
 * @return Least, middle and most points, and the known share.
 * @customfunction
 */
export function SCALE_SCORE(levels: unknown, weights: unknown, points?: unknown): unknown {
  return scaleScores(levels, weights, points);
}

/**
 * Names the quadrant of the customer map: attack, defend, comfort-zone or fished-out.
 *
 * Example: =QUADRANT(D3:D20, H3:H20)
 *
 * @param {number} relationship Points of the business relationship, 0 to 100: a cell or a range.
 * @param {number} potential Points of the purchase potential: as many cells.
 * @param {number} thresholds Optional: where the map is divided, one number or two cells (relationship, potential). Without it 50.
 * @param {string} language Optional: "en" or "zh" for the name in that language.
 * @return The quadrant.
 * @customfunction
 */
export function QUADRANT(
  relationship: unknown,
  potential: unknown,
  thresholds?: unknown,
  language?: unknown,
): unknown {
  return quadrantNames(relationship, potential, thresholds, language);
}

/**
 * Looks up the chance of winning after the last completed stage. Entering a stage raises nothing.
 *
 * Example: =WIN_PROBABILITY(4) or =WIN_PROBABILITY(M3:M20, Settings!C6:C14)
 *
 * @param {number} lastCompleted The last completed stage, 0 (none) to 8: a cell or a range.
 * @param {range} stageTable Optional: nine chances, before any stage and after each of the eight. Without it 5, 10, 15, 25, 40, 55, 70, 85, 100 %.
 * @return The chance, 0 % to 100 %.
 * @customfunction
 */
export function WIN_PROBABILITY(lastCompleted: unknown, stageTable?: unknown): unknown {
  return winProbabilities(lastCompleted, stageTable);
}
