/** The forecast as a table for people and other programs: one row a currency and month. */
import type { Forecast } from "../forecast/forecast.ts";
import type { Locale } from "../value/local-text.ts";
import type { Row } from "./table.ts";
import { workbookWord } from "./workbook/words.ts";

/** The headings, then one row a month. Numbers keep all their digits. */
export function forecastTable({ months }: Forecast, locale: Locale): readonly Row[] {
  const words = ["month", "currency", "count", "openAmount", "mean", "p10", "p50", "p90"] as const;
  return [
    words.map((word) => workbookWord(locale, word)),
    ...months.map(({ month, currency, count, open, mean, p10, p50, p90 }): Row => [
      month,
      currency,
      count,
      open,
      mean,
      p10,
      p50,
      p90,
    ]),
  ];
}
