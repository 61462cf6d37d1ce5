/**
 * The custom functions: the method's figures as formulas. Google evaluates this file on every call of every
 * one of them, so nothing on this path may need a schema, and whatever they depend on comes in as an argument.
 */
import { quadrantNames } from "./functions/quadrant.ts";
import { salesForecast } from "./functions/sales-forecast.ts";
import { scaleScores } from "./functions/scale-score.ts";
import { stageOf } from "./functions/stage.ts";
import { winProbabilities } from "./functions/win-probability.ts";

/** The rest of the bundle takes what it shares from here, so that it is carried once. */
export {
  addMonths,
  basisPoints,
  defaultStageTable,
  defaultThresholds,
  forecast,
  fraction,
  isCalendarDay,
  isHundredth,
  midpoint,
  monthOf,
  monthsFrom,
  positionOf,
  possibleQuadrants,
  quadrantOf,
  quadrants,
  quantile,
  revenueDistribution,
  scorer,
  standardProcess,
  unknownScore,
  winProbability,
} from "#core";
export { dayReader, isDate } from "./calendar.ts";

/**
 * Scores accounts on a rating scale: the weighted mean of the points of their levels, 0 to 100.
 * An empty level is unknown, not zero: the score then lies between a least and a most.
 *
 * Answers four cells for each account: least, middle and most points, and the share of the weight that is rated.
 * In a range of several rows, an empty row stays empty.
 *
 * Example: =SCALE_SCORE(B3:H20, B$1:H$1) with one account a row, one factor a column, and the weights in row 1.
 *
 * @param {range} levels The level of each factor, counted from 1 (worst): one row an account, or one column for a single account.
 * @param {range} weights The weight of each factor, in the same order; together 100 %.
 * @param {range} points Optional: the points of level 1, 2, 3 …, as one list for all factors or one row a factor. Without it 0, 25, 50, 75, 100.
 * @return Least, middle and most points, and the known share.
 * @customfunction
 */
export function SCALE_SCORE(levels: unknown, weights: unknown, points?: unknown): unknown {
  return scaleScores(levels, weights, points);
}

/**
 * Names the quadrant of the customer map for a business relationship and a purchase potential.
 *
 * Answers attack, defend, comfort-zone or fished-out; with a language, the name in that language.
 *
 * Example: =QUADRANT(D3:D20, G3:G20) or =QUADRANT(20, 80, 50, "zh")
 *
 * @param {number} relationship Points of the business relationship, 0 to 100: a cell or a range.
 * @param {number} potential Points of the purchase potential, 0 to 100: as many cells.
 * @param {number} thresholds Optional: where the map is divided, one number for both axes or two cells (relationship, potential). Without it 50.
 * @param {string} language Optional: "en" or "zh".
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
 * Derives where an opportunity stands in the eight stages from the conditions that are ticked. All milestones of a
 * stage done, it is entered; all its success criteria done too, it is completed.
 *
 * Answers three cells: the stage (0 to 8), whether it is completed, and the last completed stage (0 to 8).
 * Where a condition occurs twice, the lower row counts.
 *
 * Example: =STAGE(Ticks!B3:D, A3) for the opportunity with the id in A3, or =STAGE(A1:A6) for a list of conditions that are done.
 *
 * @param {range} ticks The ids of conditions in one column; with a second column, TRUE where it is done; with three columns, the opportunity's id first.
 * @param {string} opportunity The id of the opportunity; needed when "ticks" has three columns.
 * @return The stage, whether it is completed, and the last completed stage.
 * @customfunction
 */
export function STAGE(ticks: unknown, opportunity?: unknown): unknown {
  return stageOf(ticks, opportunity);
}

/**
 * Looks up the chance of winning after the last completed stage. Entering a stage raises nothing.
 *
 * Example: =WIN_PROBABILITY(4) or =WIN_PROBABILITY(M3:M20, Settings!C6:C14)
 *
 * @param {number} lastCompleted The last completed stage, 0 (none) to 8: a cell or a range.
 * @param {range} stageTable Optional: nine chances, before any stage and after each of the eight, never falling. Without it 5, 10, 15, 25, 40, 55, 70, 85 and 100 %.
 * @return The chance, 0 % to 100 %.
 * @customfunction
 */
export function WIN_PROBABILITY(lastCompleted: unknown, stageTable?: unknown): unknown {
  return winProbabilities(lastCompleted, stageTable);
}

/**
 * Forecasts the revenue of each month from the open opportunities: not one number, but a mean and a band.
 * Rows without a chance (closed opportunities) and close dates before today are left out.
 *
 * Answers one row for each currency and month: month, currency, number of opportunities, their sum, the mean,
 * and the revenue that is not exceeded with 10 %, 50 % and 90 % chance.
 *
 * Example: =SALES_FORECAST(Opportunities!D3:G, TODAY(), 6)
 *
 * @param {range} opportunities Four columns: amount, currency (such as CNY), expected close, chance of winning.
 * @param {date} today The day to forecast from: a cell with a date, or TODAY().
 * @param {number} months Optional: how many months, 1 to 60. Without it 12.
 * @return One row for each currency and month.
 * @customfunction
 */
export function SALES_FORECAST(opportunities: unknown, today: unknown, months?: unknown): unknown {
  return salesForecast(opportunities, today, months);
}

/**
 * The same as SALES_FORECAST, by the method's own word. Google Sheets has a function of its own called FORECAST and answers
 * with that: there, use SALES_FORECAST.
 *
 * Example: =FORECAST(Opportunities!D3:G, TODAY(), 6)
 *
 * @param {range} opportunities Amount, currency, expected close, chance of winning.
 * @param {date} today The day to forecast from.
 * @param {number} months Optional: how many months.
 * @return One row for each currency and month.
 * @customfunction
 */
export function FORECAST(opportunities: unknown, today: unknown, months?: unknown): unknown {
  return salesForecast(opportunities, today, months);
}
