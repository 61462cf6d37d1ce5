/**
 * One tab of the workbook, read and written as a whole. Row 1, hidden, holds the keys of the columns and says
 * whose tab it is; row 2 the headings in the user's language; the data follows. People may move, add and
 * rename columns: they are found by their keys.
 */
import type { Cell, Row } from "#core";
import { lazily } from "../start-up/lazily.ts";
import type { TabColumn, TabSpec } from "../tabs/tab-spec.ts";
import { readCell } from "./stored-cell.ts";

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const KEY_ROW = 1;

export const HEADING_ROW = 2;

export const FIRST_ROW = 3;

/**
 * `places` are the columns that the tab has, counted from 0; `rows` its data, each in the order of the spec's columns;
 * `height` the rows that data may stand in. A computed tab's rows are read only when somebody asks for them.
 */
export interface Tab {
  readonly spec: TabSpec;
  readonly sheet: Sheet;
  readonly width: number;
  readonly places: ReadonlyMap<string, number>;
  readonly height: number;
  readonly rows: readonly Row[];
}

/** What stands in row 1 above a column. */
export function keyCell(spec: TabSpec, column: TabColumn): string {
  return `${spec.key}/${column.key}`;
}

/** The tab that a sheet is; `undefined` when row 1 says that it isn't this one. */
export function tabOf(
  spec: TabSpec,
  sheet: Sheet,
  readDay: (value: unknown) => string | undefined,
): Tab | undefined {
  let cells: readonly unknown[][] | undefined;
  const grid = () => (cells ??= sheet.getDataRange().getValues());
  const keys = (isComputed(spec) ? keysOf(sheet) : grid()[KEY_ROW - 1]) ?? [];
  const places = new Map<string, number>();
  for (const column of spec.columns) {
    const place = keys.indexOf(keyCell(spec, column));
    if (place >= 0) places.set(column.key, place);
  }
  if (places.size === 0) return undefined;
  const data = lazily({
    rows: () => {
      const rows = dataRows(spec, places, grid(), readDay);
      // A large tab must not stand in memory twice.
      cells = undefined;
      return rows;
    },
  });
  return {
    spec,
    sheet,
    width: keys.length,
    places,
    height: isComputed(spec) ? Math.max(0, sheet.getLastRow() - HEADING_ROW) : data.rows.length,
    get rows() {
      return data.rows;
    },
  };
}

/** What stands in row 1. */
export function keysOf(sheet: Sheet): readonly unknown[] {
  return sheet.getRange(KEY_ROW, 1, 1, Math.max(1, sheet.getLastColumn())).getValues()[0]!;
}

/** The rows of a grid that begins with row 1, in the order of the spec's columns; empty ones at its end left out. */
export function dataRows(
  spec: TabSpec,
  places: ReadonlyMap<string, number>,
  grid: readonly (readonly unknown[])[],
  readDay: (value: unknown) => string | undefined,
): readonly Row[] {
  const columns = spec.columns.map((column) => ({ column, place: places.get(column.key) }));
  const rows = grid
    .slice(FIRST_ROW - 1)
    .map((cells) =>
      columns.map(({ column, place }): Cell =>
        place === undefined ? "" : readCell(cells[place], column, readDay),
      ),
    );
  let count = rows.length;
  while (count > 0 && isBlank(rows[count - 1]!)) count--;
  return rows.slice(0, count);
}

export function isBlank(row: Row): boolean {
  return row.every((cell) => cell === "");
}

/** Whether the records of a tab still stand where they were read. */
export function isUnmoved({ spec, sheet, places, rows }: Tab): boolean {
  const at = spec.columns.findIndex(({ key }) => key === "id");
  const place = places.get("id");
  if (place === undefined || rows.length === 0) return true;
  if (sheet.getMaxRows() < HEADING_ROW + rows.length) return false;
  const now = sheet.getRange(FIRST_ROW, place + 1, rows.length, 1).getValues();
  return rows.every((row, index) => row[at] === String(now[index]![0]));
}

/** What people keep in a tab, in brief: another number means that something was changed. */
export function printOf(tab: Tab | undefined): number {
  if (!tab || isComputed(tab.spec)) return 0;
  const { imul } = Math;
  let print = 17;
  const entered = tab.spec.columns.flatMap(({ derived }, at) => (derived ? [] : [at]));
  for (const row of tab.rows)
    for (const at of entered) {
      const cell = row[at]!;
      const text = typeof cell === "string" ? cell : String(cell);
      print = (imul(print, 31) + text.length) | 0;
      for (let i = 0; i < text.length; i++) print = (imul(print, 31) + text.charCodeAt(i)) | 0;
    }
  return print;
}

function isComputed({ columns }: TabSpec): boolean {
  return columns.every((column) => column.derived);
}

/** Picks the cells of some columns out of rows of a tab, in the order asked for. */
export function picker(tab: Tab, keys: readonly string[]): (row: Row) => Row {
  const places = keys.map((key) => tab.spec.columns.findIndex((column) => column.key === key));
  return (row) => places.map((place) => row[place] ?? "");
}
