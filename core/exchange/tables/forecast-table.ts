/** The forecast as a table for people and other programs: one row a currency and period. */
import type { PeriodOutlook } from "../../forecast/revenue/period-outlook.ts";
import { outlookAmounts } from "../../forecast/revenue/revenue-outlook.ts";
import type { Locale } from "../../value/local-text.ts";
import { inPlaces } from "../../value/money-places.ts";
import type { Row } from "./table.ts";
import { workbookWord } from "../workbook/words.ts";

/** The headings, then one row a period. Money is written in the decimals of its currency. */
export function forecastTable(periods: readonly PeriodOutlook[], locale: Locale): readonly Row[] {
  const words = [
    "month",
    "currency",
    "count",
    "openAmount",
    "mean",
    "p10",
    "p50",
    "p90",
    "commit",
    "bestCase",
    "withoutLargest",
  ] as const;
  return [
    words.map((word) => workbookWord(locale, word)),
    ...periods.map((one): Row => {
      const { period, currency, count } = one;
      const amounts = outlookAmounts(one).map((amount) => inPlaces({ amount, currency }));
      return [period, currency, count, ...amounts];
    }),
  ];
}
