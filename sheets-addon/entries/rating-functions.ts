/** The custom functions that rank, place and ask. No schema here either, for they stand in the script itself. */
import { customerMapRows } from "../functions/customer-map.ts";
import { nextQuestions } from "../functions/next-questions.ts";
import { pyramidRows } from "../functions/pyramid.ts";
import { rankedScores, scaleIntervals } from "../functions/scale-ranks.ts";
import { scorecardRows } from "../functions/scorecard.ts";
import { supportSurfaces } from "../functions/support-surface.ts";

/**
 * Ranks accounts by their score on a rating scale. An empty level is unknown, so a rank may be undecided; an empty
 * row is no account.
 *
 * Example: =SCALE_SCORES(B3:H20, B$1:H$1)
 *
 * @param {range} levels One row an account, one column a factor: its level, 1 is worst.
 * @param {range} weights The weight of each factor; together 100 %.
 * @param {range} points Optional: the points of level 1, 2, 3 …, one list for all factors or one row a factor. Without it 0, 25, 50, 75, 100.
 * @param {string} language Optional: "en" or "zh" for the words in that language.
 * @return Score (0 to 100), rank, the best and the worst rank that are still possible, and whether the rank is sure.
 * @customfunction
 */
export function SCALE_SCORES(
  levels: unknown,
  weights: unknown,
  points?: unknown,
  language?: unknown,
): unknown {
  return rankedScores(levels, weights, points, language);
}

/**
 * Gives the least and the most points that accounts could have on a rating scale while levels are unknown, and the
 * known share of the weight. Feed it into CUSTOMER_MAP.
 *
 * Example: =SCALE_INTERVALS(B3:H20, B$1:H$1)
 *
 * @param {range} levels One row an account, one column a factor: its level, 1 is worst.
 * @param {range} weights The weight of each factor; together 100 %.
 * @param {range} points Optional: the points of level 1, 2, 3 …, one list for all factors or one row a factor. Without it 0, 25, 50, 75, 100.
 * @return Least points, most points, known share.
 * @customfunction
 */
export function SCALE_INTERVALS(levels: unknown, weights: unknown, points?: unknown): unknown {
  return scaleIntervals(levels, weights, points);
}

/**
 * Places accounts on the customer map, and says how sure the placement is.
 *
 * Example: =CUSTOMER_MAP(SCALE_INTERVALS(B3:F20, B$1:F$1), SCALE_INTERVALS(G3:M20, G$1:M$1))
 *
 * @param {range} relationship The business relationship, one row an account: points; or least and most points; or what SCALE_SCORE or SCALE_INTERVALS shows.
 * @param {range} potential The purchase potential in the same form, as many rows.
 * @param {number} thresholds Optional: where the map is divided, one number or two cells (relationship, potential). Without it 50.
 * @param {string} language Optional: "en" or "zh" for the words in that language.
 * @return Relationship, potential, quadrant, sure or undecided, and every quadrant in which the account could lie.
 * @customfunction
 */
export function CUSTOMER_MAP(
  relationship: unknown,
  potential: unknown,
  thresholds?: unknown,
  language?: unknown,
): unknown {
  return customerMapRows(relationship, potential, thresholds, language);
}

/**
 * Lists what to find out next about your accounts: the unknown factors whose answers would most often change a quadrant
 * of the customer map, weighed by purchase potential and by the effort of finding out.
 *
 * Example: =NEXT_QUESTIONS(A4:A20, B4:F20, B$1:F$2, G4:M20, G$1:M$2)
 *
 * @param {range} accounts The names of the accounts, one column.
 * @param {range} relationshipLevels The levels of the business relationship, one column a factor; empty is unknown.
 * @param {range} relationshipFactors The weights of these factors, together 100 %; a row of names may stand above and a row of efforts below.
 * @param {range} potentialLevels The levels of the purchase potential.
 * @param {range} potentialFactors The weights of those factors, in the same form.
 * @param {number} thresholds Optional: where the map is divided, one number or two cells (relationship, potential). Without it 50.
 * @param {number} most Optional: how many questions to list. Without it 20.
 * @param {range} points Optional: the points of level 1, 2, 3 …, for all factors. Without it 0, 25, 50, 75, 100.
 * @return Account, factor, the chance that its quadrant is right today, by how much the answer raises it, and what that is worth.
 * @customfunction
 */
export function NEXT_QUESTIONS(
  accounts: unknown,
  relationshipLevels: unknown,
  relationshipFactors: unknown,
  potentialLevels: unknown,
  potentialFactors: unknown,
  thresholds?: unknown,
  most?: unknown,
  points?: unknown,
): unknown {
  return nextQuestions(
    accounts,
    [relationshipLevels, relationshipFactors],
    [potentialLevels, potentialFactors],
    thresholds,
    most,
    points,
  );
}

/**
 * Ranks accounts by several weighted metrics, such as sales or profit, and cuts them into tiers (A, B, C …). A metric
 * counts by the account's place among all, so that units don't matter; an empty cell is unknown, not zero.
 *
 * Example: =PYRAMID(B3:D20, B$1:D$1) or =PYRAMID(B3:D20, B$1:D$1, {20, 30, 50})
 *
 * @param {range} values One row an account, one column a metric.
 * @param {range} weights The weight of each metric; only the proportions count. A negative weight: less is better.
 * @param {range} tiers Optional: the shares of the tiers from the top, together 100 %. Without it 20, 30, 50 %.
 * @param {range} ends Optional: two rows, the value of each metric worth 0 and the one worth 100 points, instead of places.
 * @param {string} language Optional: "en" or "zh" for the words in that language.
 * @return Score (0 to 100), rank, the best and the worst rank that are still possible, tier, and whether the tier is sure.
 * @customfunction
 */
export function PYRAMID(
  values: unknown,
  weights: unknown,
  tiers?: unknown,
  ends?: unknown,
  language?: unknown,
): unknown {
  return pyramidRows(values, weights, tiers, ends, language);
}

/**
 * Works out the customer value scorecard: financial and sales metrics make the current value, customer and service
 * metrics the potential value. An empty cell is unknown, not zero.
 *
 * Example: =SCORECARD(B4:G20, B$2:G$2, B$1:G$1)
 *
 * @param {range} values One row an account, one column a metric.
 * @param {range} aspects The aspect of each metric: financial, sales, customer or service.
 * @param {range} weights The weight of each metric within its aspect; only the proportions count. A negative weight: less is better.
 * @param {range} aspectWeights Optional: four weights, of financial, sales, customer, service. Without it all are equal.
 * @param {range} ends Optional: two rows, the value of each metric worth 0 and the one worth 100 points, instead of places.
 * @return Points of the four aspects (empty while unknown), then least and most points of current, potential and overall value.
 * @customfunction
 */
export function SCORECARD(
  values: unknown,
  aspects: unknown,
  weights: unknown,
  aspectWeights?: unknown,
  ends?: unknown,
): unknown {
  return scorecardRows(values, aspects, weights, aspectWeights, ends);
}

/**
 * Measures how much of the influence in a buying centre is on our side: from -1 (all against us) to 1 (all are allies).
 *
 * Example: =SUPPORT_SURFACE(C3:C20, D3:D20) or =SUPPORT_SURFACE(C3:C20, D3:D20, A3:A20)
 *
 * @param {range} influence The influence of each person, 0 to 10; empty is unknown and left out.
 * @param {range} stance Where each person stands: ally, supporter, neutral or opponent; empty is unknown and left out.
 * @param {range} accounts Optional: whose people they are; then one row an account.
 * @return The surface; with accounts: account, surface, people whose influence and stance are known, people.
 * @customfunction
 */
export function SUPPORT_SURFACE(influence: unknown, stance: unknown, accounts?: unknown): unknown {
  return supportSurfaces(influence, stance, accounts);
}
