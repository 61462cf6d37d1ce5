/** Writing the rows of a tab: each run of neighbouring columns at once, texts as nothing but texts. */
import type { Row } from "#core";
import { columnLetter } from "../layout/column-letter.ts";
import type { TabColumn } from "../tabs/tab-spec.ts";
import { type Sheet, FIRST_ROW, type Tab } from "./tab.ts";
import { guarded } from "./stored-cell.ts";

/**
 * Writes rows from a data row (counted from 0) down, and clears what stood below them before. Each run of
 * neighbouring columns is one write: one for the whole tab, as long as nobody put a column between. Columns of text
 * are made plain text first, and nothing else is done to formats: those are the user's.
 */
export function writeRows(
  tab: Tab,
  columns: readonly TabColumn[],
  rows: readonly Row[],
  from = 0,
): void {
  const height = Math.max(rows.length, tab.height - from);
  if (height <= 0) return;
  growTo(tab.sheet, FIRST_ROW - 1 + from + height);
  const [first, last] = [FIRST_ROW + from, FIRST_ROW + from + height - 1];
  const runs = runsOf(tab, columns);
  const textual = runs.flatMap(({ start, run }) =>
    run.flatMap((column, at) =>
      textAreas(column, columns.indexOf(column), rows).map(([top, bottom]) => {
        const letter = columnLetter(start + at);
        return `${letter}${first + top}:${letter}${bottom === undefined ? last : first + bottom}`;
      }),
    ),
  );
  if (textual.length > 0) tab.sheet.getRangeList(textual).setNumberFormat("@");
  const put = (
    { start, run }: (typeof runs)[number],
    source: readonly Row[],
    key: readonly TabColumn[],
  ) => {
    const places = run.map((column) => key.indexOf(column));
    const cells = Array.from({ length: height }, (_, at) =>
      places.map((place) => guarded(source[at]?.[place] ?? "")),
    );
    tab.sheet.getRange(first, start + 1, height, run.length).setValues(cells);
  };
  // A tab in several writes could end up half old and half new: what stood there is put back then.
  const before = runs.length > 1 ? tab.rows.slice(from) : [];
  runs.forEach((run, done) => {
    try {
      put(run, rows, columns);
    } catch (error) {
      for (const written of runs.slice(0, done)) put(written, before, tab.spec.columns);
      throw error;
    }
  });
}

/** Columns that hold text whatever is in them; in others a text stands only by mistake, or as a setting does. */
export function isTextColumn({ kind }: TabColumn): boolean {
  return kind === "text" || kind === "list" || kind === "some";
}

/**
 * The rows of a column that must be plain text ("@"), so that nothing in them may become a formula, a date or a number:
 * all of a column of text, and in any other those in which a text is about to stand. Without an end, to the last row.
 */
function textAreas(
  column: TabColumn,
  place: number,
  rows: readonly Row[],
): readonly (readonly [top: number, bottom: number | undefined])[] {
  const isText = (row: Row) => typeof row[place] === "string" && row[place] !== "";
  if (isTextColumn(column)) return [[0, undefined]];
  if (!rows.some(isText)) return [];
  if (rows.every((row) => typeof (row[place] ?? "") === "string")) return [[0, undefined]];
  const areas: [number, number][] = [];
  rows.forEach((row, at) => {
    if (!isText(row)) return;
    const last = areas.at(-1);
    if (last && last[1] === at - 1) last[1] = at;
    else areas.push([at, at]);
  });
  return areas;
}

/** Makes sure that the grid has this many rows. */
function growTo(sheet: Sheet, rows: number): void {
  const most = sheet.getMaxRows();
  if (rows > most) sheet.insertRowsAfter(most, rows - most);
}

function runsOf(tab: Tab, columns: readonly TabColumn[]) {
  const runs: { start: number; run: TabColumn[] }[] = [];
  const placed = columns
    .filter(({ key }) => tab.places.has(key))
    .map((column) => ({ column, place: tab.places.get(column.key)! }))
    .sort((a, b) => a.place - b.place);
  for (const { column, place } of placed) {
    const last = runs.at(-1);
    if (last && last.start + last.run.length === place) last.run.push(column);
    else runs.push({ start: place, run: [column] });
  }
  return runs;
}
