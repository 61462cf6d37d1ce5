/** What the figures say to the questions of a key account: evidence beside a person's answer, never the answer. */
import type { IsoDate } from "../../value/iso-date.ts";
import { addPeriods, isWithin, type Period } from "../../value/period.ts";
import type { MetricRow } from "../metrics/metric-table.ts";

/** Over so many periods buying again is looked at; ours. */
const LOOKED_BACK = 3;

/**
 * Recurring: the orders of the last three periods, and in how many of them there were any. Margin: its rate beside
 * the median of all accounts, in per cent. Share: the account's part of all known sales, 0 to 1. Each is absent
 * where nothing is known of it.
 */
export interface KeyAccountEvidence {
  readonly recurring?: { readonly orders: number; readonly periods: number; readonly of: number };
  readonly margin?: { readonly rate: number; readonly median: number };
  readonly share?: number;
}

/** The evidence for one account, by its position in the table of metrics and the days of its orders. */
export function keyAccountEvidence(
  account: number,
  table: readonly MetricRow[],
  ordered: readonly IsoDate[],
  period: Period,
): KeyAccountEvidence {
  const looked = Array.from({ length: LOOKED_BACK }, (_, back) => addPeriods(period, -back));
  const counts = looked.map((one) => ordered.filter((day) => isWithin(day, one)).length);
  const rates = table.flatMap((row) => row["margin-rate"]?.value ?? []);
  const rate = table[account]!["margin-rate"]?.value;
  const sales = table[account]!.sales?.value;
  const all = table.reduce((sum, row) => sum + (row.sales?.value ?? 0), 0);
  return {
    ...(ordered.length > 0 && {
      recurring: {
        orders: counts.reduce((sum, one) => sum + one, 0),
        periods: counts.filter((one) => one > 0).length,
        of: LOOKED_BACK,
      },
    }),
    ...(rate !== undefined && { margin: { rate, median: median(rates) } }),
    ...(sales !== undefined && all > 0 && { share: sales / all }),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
