/** Values of metrics as a reader writes them. */
import { type Locale, type Metric, metricKind, type ReportingCurrency } from "#core";
import { formatMoney, formatNumber } from "../../locales/formats.ts";

/** A value with its unit: an amount with its currency, a per cent sign, a level of five. */
export function metricText(
  locale: Locale,
  metric: Metric,
  value: number,
  { currency }: Pick<ReportingCurrency, "currency">,
): string {
  switch (metricKind(metric).unit) {
    case "money":
      return formatMoney(locale, { amount: value, currency });
    case "per-cent":
      return `${formatNumber(locale, value, 1)} %`;
    case "level":
      return `${value}/5`;
    case "count":
      return formatNumber(locale, value);
  }
}
