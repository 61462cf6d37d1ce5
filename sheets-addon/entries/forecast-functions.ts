/**
 * The custom functions that learn from history and watch the pipeline. They stand on a page. The day
 * is an argument, for Google passes no TODAY() to custom functions.
 */
import { abnormalRows } from "../functions/abnormal-rows.ts";
import { isEmpty } from "../functions/arguments.ts";
import { stageRateRows, winProbabilityRows } from "../functions/chances.ts";
import { forecastBands } from "../functions/forecast-bands.ts";
import { stagePositions } from "../functions/stage-positions.ts";
import { tickedChanceRows } from "../functions/ticked-chances.ts";

/**
 * Derives the stage of many opportunities from one list of ticks: all milestones, the stage is entered; all success
 * criteria too, it is completed.
 *
 * Example: =STAGE_POSITIONS(Ticks!B3:D, Opportunities!A3:A)
 *
 * @param {range} ticks Three columns: opportunity, condition, TRUE or FALSE. Of two rows with the same condition the lower counts.
 * @param {range} opportunities Optional: the ids, one column, in the order wanted. Without it those that have ticks.
 * @param {range} process Optional: your own process, the first five columns of the Sales process tab; its newest version holds.
 * @return Opportunity, stage (0 to 8), whether it is completed, and the last completed stage.
 * @customfunction
 */
export function STAGE_POSITIONS(
  ticks: unknown,
  opportunities?: unknown,
  process?: unknown,
): unknown {
  return stagePositions(ticks, opportunities, process);
}

/**
 * Tells how often opportunities that reached a stage were won, with the range in which the true share lies with 95 %.
 *
 * Example: =STAGE_RATES(A3:D900, DATE(2026, 11, 21))
 *
 * @param {range} history One row an event: opportunity, stage (or won, or lost), date, and optionally the amount.
 * @param {date} today The day to look from; later rows are not used.
 * @param {range} stages Optional: the stages in their order.
 * @param {range} table Optional: your own chances, one a stage, as fractions; small numbers are shrunk towards them.
 * @return Stage, ended opportunities, won ones, the share, its least and its most, and the share shrunk to the table.
 * @customfunction
 */
export function STAGE_RATES(
  history: unknown,
  today: unknown,
  stages?: unknown,
  table?: unknown,
): unknown {
  return stageRateRows(history, today, stages, table);
}

/**
 * Estimates the chance of winning of each open opportunity from history: by the stage table, by stage rates, or by how
 * long it has been in its stage, whichever has proved itself on earlier days.
 *
 * Example: =WIN_PROBABILITIES(A3:D900, DATE(2026, 11, 21))
 *
 * @param {range} history One row an event: opportunity, stage (or won, or lost), date, and optionally the amount.
 * @param {date} today The day to forecast from; later rows are not used.
 * @param {range} stages Optional: the stages in their order.
 * @param {range} table Optional: your own chances, one a stage, as fractions; with ticks nine, before any stage and after each of the eight.
 * @param {range} ticks Optional: opportunity, condition, TRUE or FALSE, day; then conditions have their say too, as in the Opportunities tab.
 * @param {range} process Optional, with ticks: your own process, the first five columns of the Sales process tab.
 * @return Opportunity, chance (0 to 1), and the rung of the model: table, rates or hazard.
 * @customfunction
 */
export function WIN_PROBABILITIES(
  history: unknown,
  today: unknown,
  stages?: unknown,
  table?: unknown,
  ticks?: unknown,
  process?: unknown,
): unknown {
  return isEmpty(ticks)
    ? winProbabilityRows(history, today, stages, table)
    : tickedChanceRows(history, today, table, ticks, process);
}

/**
 * Forecasts the revenue of each month as a band: with 80 % chance between P10 and P90. Offers of one project compete
 * over all months, so that at most one of them is won. Currencies are kept apart.
 *
 * Example: =FORECAST_BANDS(A3:E60, DATE(2026, 11, 21), 6)
 *
 * @param {range} opportunities Amount, currency (such as CNY), expected close, chance of winning, and optionally the project.
 * @param {date} today The day to forecast from; closes before it are left out.
 * @param {number} months Optional: how many months, 1 to 60. Without it 12.
 * @param {number} shock Optional: how far a good or bad season moves all chances together, in logits, 0 (not at all) to 3. Without it 1.005, as the screen reckons before anything has ended; the Forecast tab shows what history has taught since.
 * @return Month, currency, opportunities, mean, P10, P50, P90, commit, best case, pipeline, and the mean without the largest.
 * @customfunction
 */
export function FORECAST_BANDS(
  opportunities: unknown,
  today: unknown,
  months?: unknown,
  shock?: unknown,
): unknown {
  return forecastBands(opportunities, today, months, shock);
}

/**
 * Lists open opportunities that no longer go their usual way: decider never met, stalled, gone backwards, date pushed,
 * discount creeping, out of step with the customer, amount out of line.
 *
 * Example: =ABNORMAL_CASES(A3:F60, Ticks!B3:E, DATE(2026, 11, 21))
 *
 * @param {range} opportunities Id, amount, currency, first day; optionally the customer's stage (1 to 8) and whether the decider was met.
 * @param {range} ticks Four columns: opportunity, condition, TRUE or FALSE, day.
 * @param {date} today The day to look from.
 * @param {range} revisions Optional: opportunity, day, the close expected from then on, and optionally the discount in per cent.
 * @param {range} process Optional: your own process, the first five columns of the Sales process tab; its newest version holds.
 * @return Opportunity, case, and two figures that show it (such as days at rest, and days that are usual).
 * @customfunction
 */
export function ABNORMAL_CASES(
  opportunities: unknown,
  ticks: unknown,
  today: unknown,
  revisions?: unknown,
  process?: unknown,
): unknown {
  return abnormalRows(opportunities, ticks, today, revisions, process);
}
