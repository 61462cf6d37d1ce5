/** CSV files: tables of the core as text that no spreadsheet program can take for formulas. */
import {
  type Archive,
  archiveMap,
  type ChanceBook,
  foreseen,
  forecastTable,
  type Locale,
  type PeriodOutlook,
  pastedCell,
  type Placement,
  type Row,
  safeCell,
  salesOutlook,
  scorecardTable,
  standingTable,
} from "#core";
import Papa from "papaparse";

/** Excel reads a CSV file as UTF-8 only when it begins with this mark. */
const BYTE_ORDER_MARK = "\ufeff";

/** Rows as a CSV file, marked for Excel unless told otherwise. Text that looks like a formula gets an apostrophe; numbers stay numbers. */
export function csvText(rows: readonly Row[], isMarked = true): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? safeCell(cell) : cell)),
  );
  return `${isMarked ? BYTE_ORDER_MARK : ""}${Papa.unparse(cells, { newline: "\r\n" })}\r\n`;
}

/** Rows as the clipboard carries them to a spreadsheet: a tab between cells, and no text that it takes for a formula, a number or a day. */
export function tabText(rows: readonly Row[]): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? pastedCell(cell) : cell)),
  );
  return Papa.unparse(cells, { delimiter: "\t", newline: "\r\n" });
}

/** The tables that the core computes, by what they tell; chances by the book that the screens show them by. */
export const computedTables = {
  standings: (archive, locale, book) =>
    standingTable(foreseen(book, archive), archive.accounts, locale),
  scorecards: (archive, locale) => scorecardTable(archiveMap(archive), locale),
  forecast: (archive, locale, book) => forecastTable(salesOutlook(book, archive).months, locale),
} satisfies Readonly<
  Record<string, (archive: Archive, locale: Locale, book: ChanceBook) => readonly Row[]>
>;

/** The scorecards of all accounts as a CSV file. */
export function exportScorecardsCsv(archive: Archive, locale: Locale): string {
  return scorecardsCsv(archiveMap(archive), locale);
}

/** The scorecards of the accounts that are placed, as a CSV file. */
export function scorecardsCsv(placements: readonly Placement[], locale: Locale): string {
  return csvText(scorecardTable(placements, locale));
}

/** The opportunities with their stages and chances as a CSV file; the chances are those that the screens show. */
export function exportOpportunitiesCsv(archive: Archive, locale: Locale, book: ChanceBook): string {
  return csvText(computedTables.standings(archive, locale, book));
}

/** The forecast as a CSV file: the months of each currency. */
export function exportForecastCsv(months: readonly PeriodOutlook[], locale: Locale): string {
  return csvText(forecastTable(months, locale));
}
