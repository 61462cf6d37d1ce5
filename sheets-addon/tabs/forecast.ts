/** The Forecast tab: one row for each currency and month, a mean and a band. */
import type { MonthForecast, Row } from "#core";
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

export function forecastRows(months: readonly MonthForecast[]): readonly Row[] {
  return months.map((month) =>
    forecastTab.columns.map(({ key }) => month[key as keyof MonthForecast]),
  );
}
