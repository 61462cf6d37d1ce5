/**
 * The custom functions that read a portfolio: purchases, concentration, key accounts, effort. They
 * stand on a page. The day is an argument, for Google passes no TODAY() to custom functions.
 */
import { accountBalanceRows } from "../functions/account-balance.ts";
import { concentrationRow } from "../functions/concentration.ts";
import { discountTrendRows } from "../functions/discount-trend.ts";
import { diagnosisRows, effortOrderRow } from "../functions/effort-diagnosis.ts";
import { keyAccountRows } from "../functions/key-accounts.ts";
import {
  buyingHabitRows,
  purchaseHistoryRows,
  purchaseScoreRows,
} from "../functions/purchase-history.ts";
import { tierYieldRows } from "../functions/tier-yields.ts";

/**
 * Tells how much of the business hangs on how few accounts. A loss counts as nothing.
 *
 * Example: =CONCENTRATION(B3:B200)
 *
 * @param {range} values The sales or profit of each account.
 * @param {number} top Optional: whose share to tell, as a part of the accounts. Without it the largest 20 %.
 * @param {number} most Optional: the part of the value to be brought together. Without it 80 %.
 * @return Share of the largest 20 %, accounts that bring 80 %, share of the largest account, Herfindahl index, and how many equal accounts would be as concentrated.
 * @customfunction
 */
export function CONCENTRATION(values: unknown, top?: unknown, most?: unknown): unknown {
  return concentrationRow(values, top, most);
}

/**
 * Sums up the orders of each account until a day. Currencies are never added: an account has one row for each.
 *
 * Example: =PURCHASE_HISTORY(A3:H900, DATE(2026, 11, 21))
 *
 * @param {range} orders One row an order: account, day, amount, currency (such as CNY); optionally margin, collected, discount in per cent, items.
 * @param {date} today The day to look from; later orders don't count.
 * @return Account, orders, first, last, days since the last, orders a year, currency, sales, margin, not collected, mean discount.
 * @customfunction
 */
export function PURCHASE_HISTORY(orders: unknown, today: unknown): unknown {
  return purchaseHistoryRows(orders, today);
}

/**
 * Scores the purchases of each account by recency, frequency and value (RFM): 5 is the best fifth of all accounts.
 *
 * Example: =PURCHASE_SCORES(A3:D900, DATE(2026, 11, 21))
 *
 * @param {range} orders One row an order: account, day, amount, currency; further columns as in PURCHASE_HISTORY.
 * @param {date} today The day to look from; later orders don't count.
 * @return Account, recency, frequency and value from 1 to 5, the currency in which it stands best, and the three digits together.
 * @customfunction
 */
export function PURCHASE_SCORES(orders: unknown, today: unknown): unknown {
  return purchaseScoreRows(orders, today);
}

/**
 * Tells how often each account usually orders, and whether it stays away longer than it ever did.
 *
 * Example: =BUYING_HABITS(A3:H900, DATE(2026, 11, 21))
 *
 * @param {range} orders One row an order: account, day, amount, currency; further columns as in PURCHASE_HISTORY.
 * @param {date} today The day to look from; later orders don't count.
 * @param {string} language Optional: "en" or "zh" for the words in that language.
 * @return Account, usual days between orders, fewest, most, next order expected, days since the last, rhythm (on-time, late, overdue, unknown), items.
 * @customfunction
 */
export function BUYING_HABITS(orders: unknown, today: unknown, language?: unknown): unknown {
  return buyingHabitRows(orders, today, language);
}

/**
 * Finds discounts that creep upward from order to order, and whether the amounts rose with them. A trend is claimed
 * only where chance would show one in at most one case of twenty.
 *
 * Example: =DISCOUNT_TRENDS(A3:G900)
 *
 * @param {range} orders One row an order: account, day, amount, currency, margin, collected, discount in per cent.
 * @param {string} language Optional: "en" or "zh" for the words in that language.
 * @return Account, first and last discount, points a year, direction (rising, falling, no-sign, too-few), direction of the amounts.
 * @customfunction
 */
export function DISCOUNT_TRENDS(orders: unknown, language?: unknown): unknown {
  return discountTrendRows(orders, language);
}

/**
 * Says which accounts are key accounts: those whose needs our products fit, and that buy centrally, and again and again.
 *
 * Example: =KEY_ACCOUNTS(B3:D20)
 *
 * @param {range} answers One row an account, TRUE, FALSE or empty: products fit, buys centrally, buys again; optionally progressive, good credit, high margin, large share.
 * @param {string} language Optional: "en" or "zh" for the words in that language.
 * @return Verdict (key, not-key, undecided), tests failed, tests to find out, and how many further signs speak for it.
 * @customfunction
 */
export function KEY_ACCOUNTS(answers: unknown, language?: unknown): unknown {
  return keyAccountRows(answers, language);
}

/**
 * Compares the effort on each account with what its purchase potential asks for, and names the ills: comfort zone,
 * fished-out pond, under-served, never rated.
 *
 * Example: =DIAGNOSIS(SCALE_INTERVALS(B3:F20, B$1:F$1), SCALE_INTERVALS(G3:M20, G$1:M$1), N3:N20)
 *
 * @param {range} relationship The business relationship, one row an account: points; or what SCALE_SCORE or SCALE_INTERVALS shows.
 * @param {range} potential The purchase potential in the same form.
 * @param {range} effort Hours, visits or cost of each account in a period.
 * @param {number} thresholds Optional: where the map is divided, one number or two cells (relationship, potential). Without it 50.
 * @param {string} language Optional: "en" or "zh" for the words in that language.
 * @return Quadrant, effort, effort that the potential asks for, how many times that, finding, and whether no missing fact could change it.
 * @customfunction
 */
export function DIAGNOSIS(
  relationship: unknown,
  potential: unknown,
  effort: unknown,
  thresholds?: unknown,
  language?: unknown,
): unknown {
  return diagnosisRows(relationship, potential, effort, thresholds, language);
}

/**
 * Says whether effort follows the purchase potential, over all accounts. It takes ten rated accounts to say anything.
 *
 * Example: =EFFORT_ORDER(C3:C40, N3:N40)
 *
 * @param {range} potential The purchase potential of each account: points, or what SCALE_SCORE or SCALE_INTERVALS shows.
 * @param {range} effort Hours, visits or cost of each account in a period.
 * @param {string} language Optional: "en" or "zh" for the words in that language.
 * @return Accounts, Kendall's tau (-1 to 1), the chance of such a tau without any order, and the verdict (in-order, no-order, upside-down, too-few).
 * @customfunction
 */
export function EFFORT_ORDER(potential: unknown, effort: unknown, language?: unknown): unknown {
  return effortOrderRow(potential, effort, language);
}

/**
 * Sets margin beside volume, tier by tier: large accounts bring volume, middle and small ones profit.
 *
 * Example: =TIER_YIELDS(A3:C40)
 *
 * @param {range} accounts One row an account: its tier (or quadrant), its sales, and optionally its margin, in one currency.
 * @return Tier, accounts, sales, margin, margin rate, share of all sales, share of all margin.
 * @customfunction
 */
export function TIER_YIELDS(accounts: unknown): unknown {
  return tierYieldRows(accounts);
}

/**
 * Balances each account: the margin of its orders against what it cost to win (until the first order) and to serve.
 *
 * Example: =ACCOUNT_BALANCES(A3:E900, K3:N300, DATE(2026, 11, 21))
 *
 * @param {range} orders One row an order: account, day, amount, currency, margin; further columns as in PURCHASE_HISTORY.
 * @param {range} efforts One row an activity: account, day, cost, currency; optionally hours.
 * @param {date} today The day to look from; what is later doesn't count.
 * @param {range} hourlyRate Optional: what an hour costs and its currency, two cells.
 * @return Account, currency, orders, margin, cost to win, cost to serve, balance, cost an order, and how many orders repay the cost to win (or never).
 * @customfunction
 */
export function ACCOUNT_BALANCES(
  orders: unknown,
  efforts: unknown,
  today: unknown,
  hourlyRate?: unknown,
): unknown {
  return accountBalanceRows(orders, efforts, today, hourlyRate);
}
