/**
 * The custom functions that read one account after the other: what is known of it, and its buying centre. They
 * stand on a page. The day is an argument, for Google passes no TODAY().
 */
import { buyingGateRows } from "../functions/buying-gates.ts";
import { buyingHoleRows, buyingWarningRows } from "../functions/buying-holes.ts";
import { supportTrendRows } from "../functions/support-trend.ts";
import { coverageRows, informationPointRows } from "../functions/coverage.ts";

/**
 * Tells how much of each account's profile is known, group by group, and where to look for the rest. A fact that is too
 * old for its property is stale; one that two people tell differently is disputed.
 *
 * Example: =COVERAGE(A3:C900, DATE(2026, 11, 21))
 *
 * @param {range} facts One row a fact: account, property (such as legal-name), day last seen; optionally its value and who said so.
 * @param {date} today The day to look from.
 * @param {string} language Optional: "en" or "zh" for the words in that language.
 * @return Account, known share, properties known, stale, disputed, unknown, source to try next, and the known share of each of the twelve groups.
 * @customfunction
 */
export function COVERAGE(facts: unknown, today: unknown, language?: unknown): unknown {
  return coverageRows(facts, today, language);
}

/**
 * Tells how the nine information points of a large deal stand for each account: known, partly or unknown. Feed it into
 * BUYING_GATES.
 *
 * Example: =INFORMATION_POINTS(A3:C900, 'Buying centre'!B3:K, DATE(2026, 11, 21), Judgements!B3:D)
 *
 * @param {range} facts One row a fact, as in COVERAGE.
 * @param {range} people One row a person, as in BUYING_GATES.
 * @param {date} today The day to look from.
 * @param {range} judgements Optional: account, point (such as competitors), state; a person's judgement overrules the data.
 * @param {string} language Optional: "en" or "zh" for the words in that language.
 * @return Account, and the nine points in the order of the method.
 * @customfunction
 */
export function INFORMATION_POINTS(
  facts: unknown,
  people: unknown,
  today: unknown,
  judgements?: unknown,
  language?: unknown,
): unknown {
  return informationPointRows(facts, people, today, judgements, language);
}

/**
 * Judges the three gates of a win for each account: information held, people handled, top decider met and for us.
 *
 * Example: =BUYING_GATES('Buying centre'!B3:K) or =BUYING_GATES(A3:J60, L3:U20)
 *
 * @param {range} people One row a person: account, person, level, function, roles, buyer type, influence (0 to 10), stance, handler (TRUE or FALSE), day last met.
 * @param {range} points Optional: account and its nine points, as INFORMATION_POINTS shows them. Without it the first gate is not judged.
 * @param {range} assessed Optional: the day of each row, when a person has several; the support surface must then have grown for a quarter.
 * @param {date} today The day to look from, with assessed days.
 * @param {string} language Optional: "en" or "zh" for the words in that language.
 * @return Account, the three gates (open or shut), support surface now and a quarter ago, top decider, day last met, what stands in the way.
 * @customfunction
 */
export function BUYING_GATES(
  people: unknown,
  points?: unknown,
  assessed?: unknown,
  today?: unknown,
  language?: unknown,
): unknown {
  return buyingGateRows(people, points, assessed, today, language);
}

/**
 * Lists the positions of a buying centre that nobody we know holds.
 *
 * Example: =BUYING_HOLES('Buying centre'!B3:K) or =BUYING_HOLES(A3:J60, M3:O8)
 *
 * @param {range} people One row a person, as in BUYING_GATES.
 * @param {range} needed Optional: the positions that the purchase needs: level, function, role in three columns, or in one such as deciding/any/decider. Without it the usual six.
 * @param {string} language Optional: "en" or "zh" for the words in that language.
 * @return Account, level, function and role of each hole; what may be anything is empty.
 * @customfunction
 */
export function BUYING_HOLES(people: unknown, needed?: unknown, language?: unknown): unknown {
  return buyingHoleRows(people, needed, language);
}

/**
 * Lists what endangers a project because of whom we know: top decider never met, an opponent with influence, only one
 * person met, no coach, small fry left alone.
 *
 * Example: =BUYING_WARNINGS('Buying centre'!B3:K, DATE(2026, 11, 21))
 *
 * @param {range} people One row a person, as in BUYING_GATES.
 * @param {date} today Optional: the day to look from; without it nobody is told to be left alone.
 * @param {string} language Optional: "en" or "zh" for the words in that language.
 * @return Account, warning, and the people whom it is about or who could help.
 * @customfunction
 */
export function BUYING_WARNINGS(people: unknown, today?: unknown, language?: unknown): unknown {
  return buyingWarningRows(people, today, language);
}

/**
 * Shows how the support surface of each account has moved, from -1 (all against us) to 1 (all are allies).
 *
 * Example: =SUPPORT_TREND(A3:J60, K3:K60)
 *
 * @param {range} people One row an assessment of a person, as in BUYING_GATES.
 * @param {range} assessed The day of each row.
 * @return Account, day on which somebody was assessed, surface at its end.
 * @customfunction
 */
export function SUPPORT_TREND(people: unknown, assessed: unknown): unknown {
  return supportTrendRows(people, assessed);
}
