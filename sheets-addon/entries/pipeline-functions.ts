/** The custom functions of stages and of the plain forecast. No schema here either, for they stand in the script itself. */
import { alignments } from "../functions/alignment.ts";
import { salesForecast } from "../functions/sales-forecast.ts";
import { processOf, stageOf } from "../functions/stage.ts";

/**
 * Derives the stage of an opportunity from the conditions that are done: all milestones, the stage is entered; all
 * success criteria too, it is completed. Of two rows with the same condition the lower counts.
 *
 * Example: =STAGE(Ticks!B3:D, A3) or =STAGE(A1:A6)
 *
 * @param {range} ticks The ids of conditions that are done; with two columns, the second says TRUE or FALSE; with three, the first is the opportunity's id.
 * @param {string} opportunity The id of the opportunity, when there are three columns.
 * @param {range} process Optional: your own process, the first five columns of the Sales process tab; its newest version holds.
 * @return The stage (0 to 8), whether it is completed, and the last completed stage.
 * @customfunction
 */
export function STAGE(ticks: unknown, opportunity?: unknown, process?: unknown): unknown {
  return stageOf(ticks, opportunity, processOf(process));
}

/**
 * Compares our stage with the one that the customer is in: in-step, ahead (help their process on), behind (catch up) or
 * far-behind (consider giving up).
 *
 * Example: =STAGE_ALIGNMENT(Opportunities!I3:I, Opportunities!O3:O)
 *
 * @param {number} ourStage Our stage, 0 (none) to 8: a cell or a range.
 * @param {number} customerStage The customer's stage, 1 to 8, or its key such as invites-tenders: as many cells.
 * @param {string} language Optional: "en" or "zh" for the words in that language.
 * @return The alignment.
 * @customfunction
 */
export function STAGE_ALIGNMENT(
  ourStage: unknown,
  customerStage: unknown,
  language?: unknown,
): unknown {
  return alignments(ourStage, customerStage, language);
}

/**
 * Forecasts revenue from the open opportunities, by currency and month: a mean and a band. Rows without a chance and
 * close dates before today are left out.
 *
 * Example: =SALES_FORECAST(Opportunities!D3:G, DATE(2026, 11, 21), 6)
 *
 * @param {range} opportunities Four columns: amount, currency (such as CNY), expected close, chance of winning.
 * @param {date} today The day to forecast from. Google passes no TODAY() to custom functions.
 * @param {number} months Optional: how many months, 1 to 60. Without it 12.
 * @return Month, currency, number of opportunities, their sum, the mean, and the revenue not exceeded with 10, 50 and 90 % chance.
 * @customfunction
 */
export function SALES_FORECAST(opportunities: unknown, today: unknown, months?: unknown): unknown {
  return salesForecast(opportunities, today, months);
}

/**
 * SALES_FORECAST by a shorter name, where it is free: Google Sheets has a FORECAST of its own.
 *
 * Example: =FORECAST(D3:G9, A1, 6)
 *
 * @return As SALES_FORECAST.
 * @customfunction
 */
export function FORECAST(opportunities: unknown, today: unknown, months?: unknown): unknown {
  return salesForecast(opportunities, today, months);
}
