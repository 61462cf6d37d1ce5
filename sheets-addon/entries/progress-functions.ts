/**
 * The custom functions that judge how we sell: the funnel, how forecasts did, how sellers work, the errors that are
 * made. They stand on a page, and nothing in them looks at the clock.
 */
import { balancedScoreRows } from "../functions/balanced-score.ts";
import { earlyPriceRows } from "../functions/early-price.ts";
import { fiveErrorRows } from "../functions/five-errors.ts";
import { bandScoreRow, calibrationRows, forecastScoreRow } from "../functions/forecast-scores.ts";
import { funnelRows } from "../functions/funnel.ts";
import { reachRows } from "../functions/reach.ts";

/**
 * Counts the sales funnel: how many opportunities stand in each stage, how many came so far, and how many of those came
 * further and were won, each with the range in which the true share lies with 95 %.
 *
 * Example: =FUNNEL(Opportunities!I3:I, Opportunities!L3:L, Opportunities!U3:U, Opportunities!D3:D, Opportunities!E3:E)
 *
 * @param {range} stages The stage of each opportunity, 0 to 8, as STAGE_POSITIONS gives it.
 * @param {range} lastCompleted Its last completed stage.
 * @param {range} outcomes Optional: won, lost, or empty while it is open.
 * @param {range} amounts Optional: its amount.
 * @param {range} currencies Optional: the currency of the amount.
 * @return Stage, open, reached, share that came further, its least and most, share won of those that completed it, its least and most; then of each currency the open sum and its code.
 * @customfunction
 */
export function FUNNEL(
  stages: unknown,
  lastCompleted: unknown,
  outcomes?: unknown,
  amounts?: unknown,
  currencies?: unknown,
): unknown {
  return funnelRows(stages, lastCompleted, outcomes, amounts, currencies);
}

/**
 * Scores chances of winning against what came of them. What is still open is left out.
 *
 * Example: =FORECAST_SCORES(B3:B90, C3:C90)
 *
 * @param {range} chances The chance that was given to each opportunity, 0 % to 100 %.
 * @param {range} outcomes How it ended: won, lost, or empty while it is open.
 * @return Judged, won, Brier score (0 is perfect, 0.25 a coin), log loss (0.69 a coin), calibration error, and the chance that a won one had the higher chance than a lost one.
 * @customfunction
 */
export function FORECAST_SCORES(chances: unknown, outcomes: unknown): unknown {
  return forecastScoreRow(chances, outcomes);
}

/**
 * Shows whether chances keep what they promise: of all that were given a chance of 30 to 40 %, how many were won?
 *
 * Example: =CALIBRATION(B3:B90, C3:C90)
 *
 * @param {range} chances The chance that was given to each opportunity, 0 % to 100 %.
 * @param {range} outcomes How it ended: won, lost, or empty while it is open.
 * @return Chances from, to, how many, promised on average, kept, and the range in which the true share lies with 95 %.
 * @customfunction
 */
export function CALIBRATION(chances: unknown, outcomes: unknown): unknown {
  return calibrationRows(chances, outcomes);
}

/**
 * Tells how often forecast bands of 80 % held what came; rows without an actual figure are left out.
 *
 * Example: =BAND_SCORES(B3:B24, C3:C24, D3:D24)
 *
 * @param {range} low The low end of each band (P10).
 * @param {range} high Its high end (P90).
 * @param {range} actual What came.
 * @return Judged, share that held, the range in which the true share lies with 95 %, and the mean interval score (less is better).
 * @customfunction
 */
export function BAND_SCORES(low: unknown, high: unknown, actual: unknown): unknown {
  return bandScoreRow(low, high, actual);
}

/**
 * Finds projects in which price was talked about too early: before a relation was built, needs were dug and value was
 * presented.
 *
 * Example: =EARLY_PRICE(A3:D200)
 *
 * @param {range} activities One row an activity: opportunity, day, selling factor (such as negotiate-price); optionally the account, whose other activities may have built the relation.
 * @param {string} language Optional: "en" or "zh" for the words in that language.
 * @return Opportunity, the day on which price was first talked about, and what had not been done by then.
 * @customfunction
 */
export function EARLY_PRICE(activities: unknown, language?: unknown): unknown {
  return earlyPriceRows(activities, language);
}

/**
 * Appraises sellers on process as well as on results: seven figures of a period against targets.
 *
 * Example: =BALANCED_SCORES(B3:H12) or =BALANCED_SCORES(B3:H12, B1:H1, B2:H2)
 *
 * @param {range} figures One row a seller: conditions met, stages entered, stages completed, accounts developed, people met, growth of the support surface, won.
 * @param {range} targets Optional: what each figure should reach. Without it 20, 6, 6, 3, 12, 0.1, 2, for a quarter.
 * @param {range} weights Optional: how much each counts. Without it 15, 10, 20, 10, 10, 10, 25.
 * @return Score (0 to 100), and of each figure the share of its target that was reached; an empty figure is left out.
 * @customfunction
 */
export function BALANCED_SCORES(figures: unknown, targets?: unknown, weights?: unknown): unknown {
  return balancedScoreRows(figures, targets, weights);
}

/**
 * Tells how many people each channel reaches, and what it costs to reach one.
 *
 * Example: =REACH(A3:F90)
 *
 * @param {range} activities One row an activity: channel (such as visit or seminar), people invited, people reached; optionally hours, cost, currency.
 * @return Channel, activities, invited, reached, hours, cost, currency, cost of reaching one person.
 * @customfunction
 */
export function REACH(activities: unknown): unknown {
  return reachRows(activities);
}

/**
 * Watches for the five errors: a single metric, keeping the big and dropping the small, eternal friends and enemies, one
 * large order taken for a key account, and better terms without end.
 *
 * Example: =FIVE_ERRORS(A3:E40, K3:Q900, DATE(2026, 11, 21))
 *
 * @param {range} accounts One row an account: account, business relationship and purchase potential in points; optionally the day of the last activity and of the last rating.
 * @param {range} orders One row an order, as in PURCHASE_HISTORY.
 * @param {date} today The day to look from.
 * @param {number} thresholds Optional: where the map is divided, one number or two cells (relationship, potential). Without it 50.
 * @param {string} currency Optional: the currency to compare in. Without it that of most orders.
 * @param {string} language Optional: "en" or "zh" for the words in that language.
 * @return Error, account, signs, and two figures: ranks by sales and margin; potential and last activity; share of the order and rank without it; first and last discount.
 * @customfunction
 */
export function FIVE_ERRORS(
  accounts: unknown,
  orders: unknown,
  today: unknown,
  thresholds?: unknown,
  currency?: unknown,
  language?: unknown,
): unknown {
  return fiveErrorRows(accounts, orders, today, thresholds, currency, language);
}
