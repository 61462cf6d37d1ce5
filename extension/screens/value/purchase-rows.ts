/** The buyers of a currency in some orders: figures, share of the whole, history and habits, the largest first. */
import {
  type AccountId,
  byAccount,
  type BuyingHabit,
  buyingHabit,
  type Currency,
  type IsoDate,
  type Order,
  purchaseHistory,
  type PurchaseHistory,
  type PurchaseScores,
  purchaseScores,
} from "#core";

/** By what concentration is measured. */
export const concentrationMetrics = ["sales", "margin"] as const;
export type ConcentrationMetric = (typeof concentrationMetrics)[number];

/** `value` is in the metric asked for; `share` and `sum` are of all positive values, 0 to 1. */
export interface BuyerRow {
  readonly accountId: AccountId;
  readonly name: string;
  readonly orders: readonly Order[];
  readonly value: number;
  readonly share: number;
  readonly sum: number;
}

export function buyerRows(
  orders: readonly Order[],
  names: ReadonlyMap<AccountId, string>,
  currency: Currency,
  metric: ConcentrationMetric,
): readonly BuyerRow[] {
  const inCurrency = orders.filter(({ amount }) => amount.currency === currency);
  const rows = [...byAccount(inCurrency)]
    .map(([accountId, own]) => ({
      accountId,
      name: names.get(accountId) ?? "",
      orders: own,
      value: own.reduce(
        (sum, { amount, margin }) => sum + (metric === "sales" ? amount.amount : (margin ?? 0)),
        0,
      ),
    }))
    .sort((a, b) => b.value - a.value);
  const total = rows.reduce((sum, { value }) => sum + Math.max(0, value), 0);
  let sum = 0;
  return rows.map((row) => {
    const share = total > 0 ? Math.max(0, row.value) / total : 0;
    sum += share;
    return { ...row, share, sum };
  });
}

/** What all the orders of an account tell; scores compare it with all that buy. */
export interface HistoryRow {
  readonly accountId: AccountId;
  readonly name: string;
  readonly history: PurchaseHistory;
  readonly habit: BuyingHabit;
  readonly scores: PurchaseScores;
}

const urgency = { overdue: 0, late: 1, "on-time": 2, unknown: 3 } as const;

/** The histories, those who stay away longest first. */
export function historyRows(
  orders: readonly Order[],
  names: ReadonlyMap<AccountId, string>,
  today: IsoDate,
): readonly HistoryRow[] {
  const found = [...byAccount(orders)].flatMap(([accountId, own]) => {
    const history = purchaseHistory(own, today);
    return history ? [{ accountId, history, habit: buyingHabit(own, today) }] : [];
  });
  const scores = purchaseScores(found.map(({ history }) => history));
  return found
    .map((one, at) => ({ ...one, name: names.get(one.accountId) ?? "", scores: scores[at]! }))
    .sort(
      (a, b) =>
        urgency[a.habit.rhythm] - urgency[b.habit.rhythm] || b.history.recency - a.history.recency,
    );
}
