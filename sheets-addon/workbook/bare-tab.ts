/** A tab of which only the first row was read, and rows of it where they are asked for. */
import type { Cell, Row } from "#core";
import { dayReader } from "./calendar.ts";
import { dataRows, FIRST_ROW, HEADING_ROW, keyCell, keysOf, type Sheet, type Tab } from "./tab.ts";
import type { TabSpec } from "../tabs/tab-spec.ts";

/** A tab by its first row alone: its columns, and none of its rows. */
export function bareTab(spec: TabSpec, sheet: Sheet): Tab | undefined {
  const keys = keysOf(sheet);
  const places = new Map<string, number>();
  for (const column of spec.columns) {
    const at = keys.indexOf(keyCell(spec, column));
    if (at >= 0) places.set(column.key, at);
  }
  if (places.size === 0) return undefined;
  return { spec, sheet, width: keys.length, places, height: 0, rows: [] };
}

/** The cells of some columns in some data rows, as the method reads them; a column that is gone is empty. */
export function rowsIn(
  { spec, sheet, places }: Tab,
  keys: readonly string[],
  from: number,
  count: number,
): readonly Row[] {
  const columns = keys.flatMap((key) => spec.columns.find((column) => column.key === key) ?? []);
  const present = columns.flatMap(({ key }) => places.get(key) ?? []);
  const blank = columns.map((): Cell => "");
  if (count <= 0 || present.length === 0) return Array.from({ length: count }, () => blank);
  const [first, last] = [Math.min(...present), Math.max(...present)];
  const at = new Map([...places].map(([key, place]) => [key, place - first]));
  const cells = sheet
    .getRange(FIRST_ROW + from, first + 1, count, last - first + 1)
    .getValues() as unknown[][];
  const read = dataRows({ ...spec, columns }, at, [[], [], ...cells], dayReader());
  return Array.from({ length: count }, (_, row) => read[row] ?? blank);
}

export function heightOf({ sheet }: Tab): number {
  return Math.max(0, sheet.getLastRow() - HEADING_ROW);
}
