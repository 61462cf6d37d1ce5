/** What orders say of an account in a period, where nobody has entered it. */
import type { IsoDate } from "../../value/iso-date.ts";
import type { Money } from "../../value/money.ts";
import { addPeriods, isWithin, type Period, periodEnd } from "../../value/period.ts";
import { converted, type ReportingCurrency } from "../../value/reporting-currency.ts";
import type { Metric } from "./metric-value.ts";

/** An order, as far as metrics follow from it; `margin` and `collected` are in the currency of the amount. */
export interface MeasuredOrder {
  readonly on: IsoDate;
  readonly amount: Money;
  readonly margin?: number | undefined;
  readonly collected?: number | undefined;
}

/**
 * Sales, profit, money collected, number of deals, margin rate and growth over the period before (in per cent) of
 * one account, from all its orders. A period without orders is one without sales once the account has ordered
 * before its end; an account that has not is unknown. An amount without an exchange rate, and a margin or a
 * payment that one order lacks, leave the figure unknown: a part would look like the whole.
 */
export function metricsFromOrders(
  orders: readonly MeasuredOrder[],
  period: Period,
  reporting: ReportingCurrency,
): Readonly<Partial<Record<Metric, number>>> {
  const end = periodEnd(period);
  if (!orders.some(({ on }) => on <= end)) return {};
  const own = orders.filter(({ on }) => isWithin(on, period));
  const sales = sumOf(own, ({ amount }) => amount.amount, reporting);
  const profit = sumOf(own, ({ margin }) => margin, reporting);
  const collected = sumOf(own, (order) => order.collected, reporting);
  const before = orders.filter(({ on }) => isWithin(on, addPeriods(period, -1)));
  const salesBefore = sumOf(before, ({ amount }) => amount.amount, reporting);
  return {
    deals: own.length,
    ...(sales === undefined ? {} : { sales }),
    ...(profit === undefined ? {} : { profit }),
    ...(collected === undefined ? {} : { collected }),
    ...(sales && profit !== undefined ? { "margin-rate": (100 * profit) / sales } : {}),
    ...(salesBefore && sales !== undefined ? { growth: 100 * (sales / salesBefore - 1) } : {}),
  };
}

function sumOf(
  orders: readonly MeasuredOrder[],
  part: (order: MeasuredOrder) => number | undefined,
  reporting: ReportingCurrency,
): number | undefined {
  let sum = 0;
  for (const order of orders) {
    const amount = part(order);
    if (amount === undefined) return undefined;
    const value = converted({ amount, currency: order.amount.currency }, reporting);
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}
