/** PURCHASE_HISTORY, PURCHASE_SCORES and BUYING_HABITS: what the orders of each account tell of it. */
import { buyingHabit, currenciesOf, purchaseHistory, purchaseScores, amountIn } from "#core";
import { dayArgument } from "./days.ts";
import { purchasesOf } from "./purchases.ts";
import { shownRows } from "./record-rows.ts";
import { saidIn } from "./said.ts";
import { rhythmWords } from "./formula-words.ts";

/**
 * A row an account and currency: account, orders, first, last, days since, orders a year, currency, sales, margin, not
 * collected, mean discount. Only money is told by currency; what nobody noted stays empty.
 */
export function purchaseHistoryRows(orders: unknown, today: unknown): unknown {
  const now = dayArgument()(today, "“today”");
  return shownRows(
    [...purchasesOf(orders)].flatMap(([account, purchases]) => {
      const history = purchaseHistory(purchases, now);
      if (!history) return [];
      const past = purchases.filter(({ on }) => on <= now);
      return currenciesOf(past).map((currency) => {
        const own = past.filter(({ amount }) => amount.currency === currency);
        const hasMargin = own.some(({ margin }) => margin !== undefined);
        const hasCollected = own.some(({ collected }) => collected !== undefined);
        return [
          account,
          history.orders,
          history.first,
          history.last,
          history.recency,
          history.frequency,
          currency,
          amountIn(history.sales, currency),
          hasMargin ? amountIn(history.margin, currency) : "",
          hasCollected ? amountIn(history.outstanding, currency) : "",
          history.discount ?? "",
        ];
      });
    }),
  );
}

/** A row an account: account, scores of recency, frequency and value from 1 to 5, the currency of the last, and their digits. */
export function purchaseScoreRows(orders: unknown, today: unknown): unknown {
  const now = dayArgument()(today, "“today”");
  const known = [...purchasesOf(orders)].flatMap(([account, purchases]) => {
    const history = purchaseHistory(purchases, now);
    return history ? [{ account, history }] : [];
  });
  const scores = purchaseScores(known.map(({ history }) => history));
  return shownRows(
    known.map(({ account }, at) => {
      const { recency, frequency, value } = scores[at]!;
      const digits = [recency, frequency, value].map(({ score }) => score);
      return [account, ...digits, value.currency, digits.join("")];
    }),
  );
}

/** A row an account: account, usual interval, shortest, longest, next order expected, days since the last, rhythm, items. */
export function buyingHabitRows(orders: unknown, today: unknown, language: unknown): unknown {
  const now = dayArgument()(today, "“today”");
  const said = saidIn(rhythmWords, language);
  return shownRows(
    [...purchasesOf(orders)].flatMap(([account, purchases]) => {
      const habit = buyingHabit(purchases, now);
      if (habit.since === undefined) return [];
      return [
        [
          account,
          habit.usual ?? "",
          habit.shortest ?? "",
          habit.longest ?? "",
          habit.nextExpected ?? "",
          habit.since,
          said(habit.rhythm),
          habit.items.map(({ item }) => item).join("; "),
        ],
      ];
    }),
  );
}
