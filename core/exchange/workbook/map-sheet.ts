/** The sheet of the customer map: a native scatter chart with one series a quadrant, so that points change colour by themselves. */
import { quadrants } from "../../map/quadrant.ts";
import type { Locale } from "../../value/local-text.ts";
import { message } from "../messages.ts";
import { FIRST_ROW } from "./axis-places.ts";
import { cellAddress, columnLetters, fixedRange, onSheet } from "./cell-address.ts";
import { quadrantColours } from "./quadrant-colours.ts";
import { scorecardColumns } from "./scorecards-sheet.ts";
import { formulaCell, headings, type Sheet, type SheetRow } from "./sheet.ts";
import { workbookWord } from "./words.ts";

const QUADRANT_COLUMN = 3;
const FIRST_SERIES_COLUMN = 4;
/** What says that a cell of a series holds no point; it stays faint. */
const FAINT = "BFC5CC";

export function mapSheet(accounts: number, locale: Locale): Sheet {
  const word = workbookWord.bind(undefined, locale);
  const names = quadrants.map((quadrant) => message(locale, `quadrant.${quadrant}`));
  const lines = Math.max(1, accounts);
  const column = (index: number): string => onSheet(word("map"), fixedRange(1, index, lines, 1));
  return {
    name: word("map"),
    columns: [
      { width: 32 },
      { width: 14 },
      { width: 14 },
      ...names.map(() => ({ width: 16 })),
      { width: 16 },
    ],
    rows: [
      headings(
        word("account"),
        word("relationship"),
        word("potential"),
        word("quadrant"),
        ...names,
      ),
      ...Array.from({ length: accounts }, (_, account) => pointRow(account, word("scorecards"))),
    ],
    frozen: { rows: 1, columns: 1 },
    colourRules: [
      {
        range: `${cellAddress(1, FIRST_SERIES_COLUMN)}:${cellAddress(lines, FIRST_SERIES_COLUMN + names.length - 1)}`,
        formula: `ISNA(${cellAddress(1, FIRST_SERIES_COLUMN)})`,
        text: FAINT,
      },
    ],
    charts: [
      {
        kind: "points",
        format: "points",
        title: word("map"),
        across: word("relationship"),
        upward: word("potential"),
        series: quadrants.map((quadrant, index) => ({
          name: names[index]!,
          across: column(1),
          upward: column(FIRST_SERIES_COLUMN + index),
          colour: quadrantColours[quadrant].text,
        })),
        from: { row: 1, column: FIRST_SERIES_COLUMN + names.length + 1 },
        to: { row: 30, column: FIRST_SERIES_COLUMN + names.length + 12 },
      },
    ],
  };
}

function pointRow(account: number, scorecards: string): SheetRow {
  const row = FIRST_ROW + account;
  const from = (column: number): string => onSheet(scorecards, cellAddress(row, column));
  const own = account + 1;
  const potential = cellAddress(own, 2);
  return [
    formulaCell(from(scorecardColumns.account)),
    formulaCell(from(scorecardColumns.relationship.midpoint), "points"),
    formulaCell(from(scorecardColumns.potential.midpoint), "points"),
    formulaCell(from(scorecardColumns.quadrant)),
    ...quadrants.map((_, index) => {
      const heading = `${columnLetters(FIRST_SERIES_COLUMN + index)}$1`;
      return formulaCell(
        `IF($${cellAddress(own, QUADRANT_COLUMN)}=${heading},$${potential},NA())`,
        "points",
      );
    }),
  ];
}
