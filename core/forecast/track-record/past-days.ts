/** What a backtest on imported history needs: its stages in order, and the past days on which to stand. */
import { salesStages } from "../../pipeline/sales-process.ts";
import { converted, type ReportingCurrency } from "../../value/reporting-currency.ts";
import { historyOfPast } from "../stage-history/opportunity-history.ts";
import type { PastOpportunity } from "../stage-history/past-opportunity.ts";
import type { StageHistory } from "../stage-history/stage-history.ts";

/**
 * The histories of a backtest, in the reporting currency where a rate is stated; the others stay in their own, and what
 * has no amount has no currency either.
 */
export function backtestHistories(
  past: readonly PastOpportunity[],
  reporting?: ReportingCurrency,
): readonly StageHistory[] {
  return past.map((one) => {
    const { amount } = one;
    const history = historyOfPast(one);
    const worth = reporting && amount && converted(amount, reporting);
    return worth === undefined
      ? { ...history, currency: amount?.currency }
      : { ...history, amount: worth, currency: reporting!.currency };
  });
}

/**
 * The stages of histories in their order: ours as they are; where others occur, all by their average place in the
 * opportunities.
 */
export function stagesOfHistories(histories: readonly StageHistory[]): readonly string[] {
  const places = new Map<string, { sum: number; count: number }>();
  for (const { events } of histories) {
    const sorted = [...events].sort((a, b) => a.at - b.at);
    [...new Set(sorted.map(({ stage }) => stage))].forEach((stage, place) => {
      const before = places.get(stage) ?? { sum: 0, count: 0 };
      places.set(stage, { sum: before.sum + place, count: before.count + 1 });
    });
  }
  const ours: readonly string[] = salesStages;
  if ([...places.keys()].every((stage) => ours.includes(stage))) return ours;
  return [...places]
    .sort(([, a], [, b]) => a.sum / a.count - b.sum / b.count)
    .map(([stage]) => stage);
}

/** So many must have ended before a backtest says anything. */
export const leastEnded = 20;

/**
 * Days (ms) at equal distances from when a quarter had ended until nine tenths had, so that what was open then has mostly
 * been decided since; none when too few have ended.
 * @example pastDays([{ id: "a", amount: 1, events: [], outcome: "won", closedAt: 5 }], 12) // []
 */
export function pastDays(histories: readonly StageHistory[], count: number): readonly number[] {
  const ends = histories
    .flatMap(({ outcome, closedAt }) => (outcome && closedAt ? [closedAt] : []))
    .sort((a, b) => a - b);
  if (ends.length < leastEnded) return [];
  const first = ends[Math.ceil(ends.length / 4) - 1]!;
  const last = ends[Math.floor(ends.length * 0.9)]!;
  return last > first
    ? Array.from({ length: count }, (_, at) => first + ((last - first) * at) / (count - 1))
    : [];
}
