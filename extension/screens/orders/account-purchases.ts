/** What an account has bought and cost, as its page shows it. */
import {
  accountBalance,
  type AccountBalance,
  type AccountId,
  type BuyingHabit,
  buyingHabit,
  currenciesOf,
  type Currency,
  type IsoDate,
  type Money,
  type MetricValue,
  type Order,
  type Period,
  periodEnd,
  purchaseHistory,
  type PurchaseHistory,
  sellingEffort,
} from "#core";
import { database } from "../../store/database.ts";
import { readSettings } from "../../store/settings.ts";

export interface AccountPurchases {
  /** The newest first. */
  readonly orders: readonly Order[];
  readonly history: PurchaseHistory | undefined;
  readonly habit: BuyingHabit;
  /** One for each currency that the account buys in, or that its own work is counted in. */
  readonly balances: readonly AccountBalance[];
  readonly hourlyRate: Money | undefined;
  /** The hours noted so far. */
  readonly hours: number;
  /** Value received less cost borne, as somebody last entered it for a period. */
  readonly ownBalance: { readonly period: Period; readonly balance: Money } | undefined;
}

export async function accountPurchases(id: AccountId, today: IsoDate): Promise<AccountPurchases> {
  const [stored, activities, entries, { hourlyRate, reporting }] = await Promise.all([
    database.orders.where("accountId").equals(id).toArray(),
    database.activities.where("accountId").equals(id).toArray(),
    database.metricValues.where("accountId").equals(id).toArray(),
    readSettings(),
  ]);
  const orders = stored.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? 1 : -1));
  return {
    orders,
    history: purchaseHistory(orders, today),
    habit: buyingHabit(orders, today),
    balances: currenciesOf(orders).map((currency) =>
      accountBalance(orders, activities, currency, today, hourlyRate),
    ),
    hourlyRate,
    hours: sellingEffort(activities).hours,
    ownBalance: ownBalanceIn(
      entries,
      reporting?.currency ?? currenciesOf(orders)[0] ?? ("CNY" as Currency),
    ),
  };
}

/** The balance of the latest period; of several entries for it the newest holds, and one without value takes it back. */
function ownBalanceIn(
  entries: readonly MetricValue[],
  currency: Currency,
): AccountPurchases["ownBalance"] {
  const newest = new Map<Period, MetricValue>();
  for (const entry of entries) {
    const known = newest.get(entry.period);
    if (entry.metric === "customer-balance" && !(known && known.enteredAt > entry.enteredAt))
      newest.set(entry.period, entry);
  }
  const [latest] = [...newest.values()]
    .filter(({ value }) => value !== undefined)
    .sort((a, b) => (periodEnd(a.period) < periodEnd(b.period) ? 1 : -1));
  return latest && { period: latest.period, balance: { amount: latest.value!, currency } };
}
