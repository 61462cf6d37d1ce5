/** A table that somebody pasted: its rows under the keys of their columns, whichever way its headings are written. */
import {
  looksLikeFormula,
  readTable,
  unsafeCell,
  type Archive,
  type Column,
  type ReadTable,
  type Row,
} from "#core";
import { cellsOf } from "./pasted-cells.ts";
import { plainFigures } from "./pasted-figures.ts";
import { columnsOf, pastedKeys, pastedTable, type PastedKey } from "./pasted-headings.ts";
import { withOwnValues } from "./unedited-cells.ts";

/**
 * Reads pasted text. Headings may be keys or what the workbook calls the columns; without any, the columns are
 * those of the `chosen` table in their order. Nothing when no table fits. Problems name rows and columns as the text does.
 */
export function readPasted(
  text: string,
  chosen: PastedKey | undefined,
  around: Archive,
  headings: Readonly<Record<string, string>>,
): ReadTable | undefined {
  const rows = cellsOf(text);
  const found =
    pastedTable(rows, chosen ? [chosen] : pastedKeys, headings) ??
    (chosen && { key: chosen, at: -1, places: columnsOf(chosen).map((_, place) => place) });
  if (!found) return undefined;
  const { key, at, places } = found;
  const columns = columnsOf(key);
  const keys = columns.map((column) => column.key);
  const cells = rows.slice(at + 1).map((row) => places.map((place) => row[place] ?? ""));
  const body = withOwnValues(plainFigures(unmarked(cells, columns), columns), key, around);
  const above = Array.from({ length: Math.max(0, at) }, (): Row => []);
  const read = readTable([...above, keys, ...body], around);
  if (!read) return undefined;
  const titles = at < 0 ? [] : rows[at]!;
  const problems = read.problems.map((one) => {
    const { row, column } = one.params ?? {};
    const title = titles[places[keys.indexOf(String(column))] ?? -1];
    return {
      ...one,
      params: {
        ...one.params,
        ...(typeof row === "number" && at < 0 && { row: row - 1 }),
        ...(title !== undefined && { column: title }),
      },
    };
  });
  return { ...read, problems };
}

/**
 * The texts without the apostrophes that the extension put before them. A spreadsheet takes those away: where a text stands
 * that could be a formula, it has done so, and what begins with an apostrophe by now has one of its own.
 */
function unmarked(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
): readonly (readonly string[])[] {
  const isTaken = rows.some((row) =>
    row.some((cell, place) => columns[place]!.kind !== "number" && looksLikeFormula(cell)),
  );
  return isTaken ? rows : rows.map((row) => row.map((cell) => unsafeCell(cell)));
}
