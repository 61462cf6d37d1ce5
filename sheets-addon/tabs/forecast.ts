/** The Forecast tab: one row for each currency and month, a mean and a band. */
import type { PeriodOutlook, Row } from "#core";
import { AMOUNT, derived, type TabSpec } from "./tab-spec.ts";

export const forecastTab: TabSpec = {
  key: "forecast",
  columns: [
    derived("month"),
    derived("currency"),
    derived("count", "number"),
    derived("open", "number", AMOUNT),
    derived("mean", "number", AMOUNT),
    derived("p10", "number", AMOUNT),
    derived("p50", "number", AMOUNT),
    derived("p90", "number", AMOUNT),
  ],
};

export function forecastRows(months: readonly PeriodOutlook[]): readonly Row[] {
  return months.map(({ period, currency, count, pipeline, mean, p10, p50, p90 }) => [
    period,
    currency,
    count,
    pipeline,
    mean,
    p10,
    p50,
    p90,
  ]);
}
