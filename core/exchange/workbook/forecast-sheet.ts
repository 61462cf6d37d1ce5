/** The sheet of the forecast: expected revenue per month and currency by formula, beside the band that was computed. */
import type { PeriodOutlook } from "../../forecast/revenue/period-outlook.ts";
import type { Forecast } from "../../forecast/revenue/forecast.ts";
import type { Locale } from "../../value/local-text.ts";
import { FIRST_KEYED_ROW, FIRST_ROW } from "./axis-places.ts";
import { cellAddress, fixedRange, onSheet } from "./cell-address.ts";
import { opportunityColumns as at } from "./opportunity-places.ts";
import { chartColours } from "./chart-colours.ts";
import {
  formulaCell,
  headings,
  numberCell,
  type Sheet,
  type SheetChart,
  type SheetRow,
  textCell,
} from "./sheet.ts";
import { workbookWord } from "./words.ts";

/** The name of the cell with the day that the forecast is made for. */
export const AS_OF = "as_of_day";

/** What the ladder foresees in a month: written beside the live figures of the stage table. */
export type LearnedMonths = readonly Pick<
  PeriodOutlook,
  "period" | "currency" | "mean" | "p10" | "p50" | "p90"
>[];

/** `months` is how far the forecast looks ahead, `opportunities` how many rows their sheet has. */
export function forecastSheet(
  forecast: Forecast,
  months: number,
  opportunities: number,
  learned: LearnedMonths,
  locale: Locale,
): Sheet {
  const word = workbookWord.bind(undefined, locale);
  const column = (place: number): string =>
    onSheet(
      word("opportunities"),
      fixedRange(FIRST_KEYED_ROW, place, Math.max(1, opportunities), 1),
    );
  const open = `${column(at.open)},1`;
  const close = column(at.expectedClose);
  const foreseen = new Map(learned.map((one) => [`${one.currency} ${one.period}`, one]));
  const rows = forecast.months.map((month, index): SheetRow => {
    const row = FIRST_ROW + index;
    const start = cellAddress(row, 0);
    const due = `${open},${column(at.currency)},${cellAddress(row, 1)},${close},">="&MAX(${AS_OF},${start}),${close},"<"&EDATE(${start},1)`;
    return [
      formulaCell(monthStart(index % months), "month"),
      textCell(month.currency),
      formulaCell(`COUNTIFS(${due})`, "whole"),
      formulaCell(`SUMIFS(${column(at.amount)},${due})`, "amount"),
      formulaCell(`SUMIFS(${column(at.expectedRevenue)},${due})`, "amount"),
      numberCell(month.p10, "amount"),
      numberCell(month.p50, "amount"),
      numberCell(month.p90, "amount"),
      ...learnedCells(foreseen.get(`${month.currency} ${month.month}`)),
    ];
  });
  return {
    name: word("forecast"),
    columns: [40, 10, 14, ...Array.from({ length: 9 }, () => 16)].map((width) => ({ width })),
    rows: [
      [textCell(word("noteBand"), "note")],
      headings(
        word("month"),
        word("currency"),
        word("count"),
        word("openAmount"),
        word("mean"),
        word("p10"),
        word("p50"),
        word("p90"),
        word("learnedMean"),
        word("learnedP10"),
        word("learnedP50"),
        word("learnedP90"),
      ),
      ...rows,
      [],
      [
        textCell(word("overdue")),
        undefined,
        formulaCell(`COUNTIFS(${open},${close},"<"&${AS_OF})`, "whole"),
      ],
      [
        textCell(word("later")),
        undefined,
        formulaCell(
          `COUNTIFS(${open},${close},">="&${AS_OF},${close},">="&${monthStart(months)})`,
          "whole",
        ),
      ],
    ],
    frozen: { rows: FIRST_ROW, columns: 1 },
    charts: chartOf(forecast, months, locale),
  };
}

function learnedCells(month: LearnedMonths[number] | undefined): SheetRow {
  return month
    ? [month.mean, month.p10, month.p50, month.p90].map((value) => numberCell(value, "amount"))
    : [];
}

/** The band of the currency in which most is open: amounts of two currencies don't go into one chart. */
function chartOf(forecast: Forecast, months: number, locale: Locale): readonly SheetChart[] {
  const word = workbookWord.bind(undefined, locale);
  const open = new Map<string, number>();
  for (const { currency, count } of forecast.months)
    open.set(currency, (open.get(currency) ?? 0) + count);
  const [currency] = [...open].sort(([, a], [, b]) => b - a)[0] ?? [];
  const first = forecast.months.findIndex((month) => month.currency === currency);
  if (currency === undefined || first < 0) return [];
  const range = (column: number): string =>
    onSheet(word("forecast"), fixedRange(FIRST_ROW + first, column, months, 1));
  const line = (name: "mean" | "p10" | "p90", column: number, colour: string) => ({
    name: word(name),
    across: range(0),
    upward: range(column),
    colour,
    ...(name !== "mean" && { isDashed: true }),
  });
  return [
    {
      kind: "lines",
      format: "amount",
      title: workbookWord(locale, "forecastChart", { currency }),
      across: word("month"),
      upward: word("amount"),
      series: [
        line("p10", 5, chartColours.bound),
        line("mean", 4, chartColours.blue),
        line("p90", 7, chartColours.bound),
      ],
      from: { row: 1, column: 13 },
      to: { row: 22, column: 23 },
    },
  ];
}

function monthStart(months: number): string {
  return `EDATE(DATE(YEAR(${AS_OF}),MONTH(${AS_OF}),1),${months})`;
}
