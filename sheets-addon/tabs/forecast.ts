/** The Forecast tab: a mean and a band for each currency and period, and beside it what the chances rest on. */
import {
  outlookAmounts,
  type Locale,
  type PeriodOutlook,
  type Row,
  type SalesOutlook,
} from "#core";
import { text } from "../locales/text.ts";
import { sideBySide } from "./side-by-side.ts";
import { AMOUNT, derived, type TabSpec } from "./tab-spec.ts";

/** The columns of the periods. */
const periodColumns = [
  derived("month"),
  derived("currency"),
  derived("count", "number"),
  derived("open", "number", AMOUNT),
  derived("mean", "number", AMOUNT),
  derived("p10", "number", AMOUNT),
  derived("p50", "number", AMOUNT),
  derived("p90", "number", AMOUNT),
  derived("commit", "number", AMOUNT),
  derived("bestCase", "number", AMOUNT),
  derived("withoutLargest", "number", AMOUNT),
  derived("closingDates"),
];
/** The columns of what the chances rest on. */
const basisColumns = [derived("basis"), derived("basisValue", "verbatim")];

export const forecastTab: TabSpec = {
  key: "forecast",
  columns: [...periodColumns, ...basisColumns],
};

/** Months, and below them quarters: each is told whole, so the two don't add up. */
export function forecastRows(outlook: SalesOutlook, locale: Locale): readonly Row[] {
  const periods = [...outlook.months, ...outlook.quarters].map((one) => periodRow(one, locale));
  return sideBySide([
    { width: periodColumns.length, rows: periods },
    { width: basisColumns.length, rows: basisRows(outlook, locale) },
  ]);
}

function periodRow(outlook: PeriodOutlook, locale: Locale): Row {
  const { period, currency, count, dates } = outlook;
  const said = dates ? text(locale, `dates.${dates}`) : "";
  return [period, currency, count, ...outlookAmounts(outlook), said];
}

/** The rung that the chances stand on, what the next one needs, and how far all move together. */
function basisRows(
  { book, standings, overdue, later }: SalesOutlook,
  locale: Locale,
): readonly Row[] {
  if (standings.length === 0) return [];
  const { standing, shock, day, closingDates } = book;
  const line = (
    key: "day" | "rung" | "closed" | "next" | "dates" | "shock",
    value: string | number,
  ) => [text(locale, `basis.${key}`), value];
  return [
    line("day", day),
    line("rung", text(locale, `rung.${standing?.rung ?? "table"}`)),
    line("closed", standing?.closed ?? 0),
    line(
      "next",
      standing && standing.nextNeeds === undefined
        ? text(locale, "rung.last")
        : (standing?.nextNeeds ?? 50),
    ),
    line("dates", text(locale, `dates.${closingDates}`)),
    line("shock", shock),
    [text(locale, "value.overdue"), overdue.length],
    [text(locale, "value.later"), later.length],
  ];
}
