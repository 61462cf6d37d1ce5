/** Periods as a reader says them. */
import { lengthOf, type Locale, type Month, type Period } from "#core";
import { formatMonth } from "../../locales/formats.ts";
import { valueWords } from "../../locales/use-value-words.ts";

/** A year, a quarter or a month in words. */
export function periodWords(locale: Locale, period: Period): string {
  switch (lengthOf(period)) {
    case "year":
      return locale === "zh" ? `${period}年` : period;
    case "quarter":
      return valueWords(locale, "period.quarterName", {
        year: period.slice(0, 4),
        quarter: period.slice(6),
      });
    case "month":
      return formatMonth(locale, period as string as Month);
  }
}
