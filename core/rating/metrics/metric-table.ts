/** The metrics of all accounts in a period: what was entered, else what orders say, else unknown. */
import type { AccountId } from "../../value/id.ts";
import type { Period } from "../../value/period.ts";
import type { ReportingCurrency } from "../../value/reporting-currency.ts";
import { type Metric, metrics, type MetricValue } from "./metric-value.ts";
import { type MeasuredOrder, metricsFromOrders } from "./order-metrics.ts";

/** A value that is known, and where it comes from: the entry that holds, or orders. */
export interface Measured {
  readonly value: number;
  readonly entry?: MetricValue;
}

/** The measured values of one account by metric. */
export type MetricRow = Readonly<Partial<Record<Metric, Measured>>>;

/** What metrics are read from. */
export interface MetricSources {
  readonly metricValues: readonly MetricValue[];
  readonly orders: readonly (MeasuredOrder & { readonly accountId: AccountId })[];
  readonly reporting: ReportingCurrency;
}

/** The values of each account in a period, in the order of the accounts. */
export function metricTable(
  accounts: readonly AccountId[],
  { metricValues, orders, reporting }: MetricSources,
  period: Period,
): readonly MetricRow[] {
  const entries = entriesInForce(metricValues, period);
  const ordersOf = new Map<AccountId, MeasuredOrder[]>();
  for (const order of orders) {
    const list = ordersOf.get(order.accountId);
    if (list) list.push(order);
    else ordersOf.set(order.accountId, [order]);
  }
  return accounts.map((account): MetricRow => {
    const followed = metricsFromOrders(ordersOf.get(account) ?? [], period, reporting);
    const row: Partial<Record<Metric, Measured>> = {};
    for (const metric of metrics) {
      const entry = entries.get(account)?.[metric];
      const value = entry?.value ?? followed[metric];
      if (value === undefined) continue;
      row[metric] = entry?.value === undefined ? { value } : { value, entry };
    }
    return row;
  });
}

/**
 * The entries that hold in a period, by account and metric: the newest, and of two made at the same moment the one
 * with the greater id. One without a value holds too: it takes back what was entered, and orders speak again.
 */
export function entriesInForce(
  metricValues: readonly MetricValue[],
  period: Period,
): ReadonlyMap<AccountId, Readonly<Partial<Record<Metric, MetricValue>>>> {
  const held = new Map<AccountId, Partial<Record<Metric, MetricValue>>>();
  for (const entry of metricValues) {
    if (entry.period !== period) continue;
    let row = held.get(entry.accountId);
    if (!row) held.set(entry.accountId, (row = {}));
    const other = row[entry.metric];
    if (
      !other ||
      entry.enteredAt > other.enteredAt ||
      (entry.enteredAt === other.enteredAt && entry.id > other.id)
    )
      row[entry.metric] = entry;
  }
  return held;
}
