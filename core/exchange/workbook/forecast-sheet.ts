/** The sheet of the forecast: expected revenue per month and currency by formula, beside the band that was computed. */
import type { Forecast } from "../../forecast/forecast.ts";
import type { Locale } from "../../value/local-text.ts";
import { FIRST_KEYED_ROW, FIRST_ROW } from "./axis-places.ts";
import { cellAddress, fixedRange, onSheet } from "./cell-address.ts";
import { opportunityColumns as at } from "./opportunity-places.ts";
import { formulaCell, headings, numberCell, textCell, type Sheet, type SheetRow } from "./sheet.ts";
import { workbookWord } from "./words.ts";

/** The name of the cell with the day that the forecast is made for. */
export const AS_OF = "as_of_day";

/** `months` is how far the forecast looks ahead, `opportunities` how many rows their sheet has. */
export function forecastSheet(
  forecast: Forecast,
  months: number,
  opportunities: number,
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
    ];
  });
  return {
    name: word("forecast"),
    columns: [40, 10, 14, 16, 16, 16, 16, 16].map((width) => ({ width })),
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
  };
}

function monthStart(months: number): string {
  return `EDATE(DATE(YEAR(${AS_OF}),MONTH(${AS_OF}),1),${months})`;
}
