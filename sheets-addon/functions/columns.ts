/** Columns of one record a row that formulas hand over side by side: as many rows each, read cell by cell. */
import { cellAt, isEmpty, rowsOf } from "./arguments.ts";
import { boundedNumber } from "./record-rows.ts";

/** A column of cells; a row of them is taken for a column. */
export function columnCells(argument: unknown, name: string): readonly unknown[] {
  const rows = rowsOf(argument);
  const width = rows[0]?.length ?? 0;
  if (width === 1) return rows.map(([cell]) => cell);
  if (rows.length === 1) return rows[0]!;
  throw new Error(`“${name}” has ${width} columns. Give one column.`);
}

/** Refuses columns of different lengths; those that are left out are not given. */
export function sameLengths(
  columns: Readonly<Record<string, readonly unknown[] | undefined>>,
): void {
  const given = Object.entries(columns).flatMap(([name, cells]) =>
    cells ? [[name, cells.length] as const] : [],
  );
  const [[first, rows] = ["", 0]] = given;
  for (const [name, length] of given)
    if (length !== rows)
      throw new Error(
        `“${first}” has ${rows} rows and “${name}” has ${length}. Give as many in both.`,
      );
}

/** The number of a cell within bounds; an empty one is unknown. */
export function numberIn(
  cell: unknown,
  name: string,
  row: number,
  least = -Number.MAX_VALUE,
  most = Number.MAX_VALUE,
): number | undefined {
  return isEmpty(cell) ? undefined : boundedNumber(cell, cellAt(name, row, 0), least, most);
}
