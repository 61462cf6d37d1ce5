/** A rectangle of one sheet, its bounds, and data of its size. */
import type { Rectangle } from "./a1-notation.ts";
import { ServiceError } from "./service-calls.ts";
import type { SheetState } from "./workbook.ts";

/** A rectangle of one sheet, counted from 1. */
export interface Area extends Rectangle {
  readonly sheet: SheetState;
}

/** The rectangle, if Google would let a script have it. */
export function area(
  sheet: SheetState,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Area {
  if (row < 1) throw new ServiceError("The starting row of the range is too small.");
  if (column < 1) throw new ServiceError("The starting column of the range is too small.");
  if (rows < 1) throw new ServiceError("The number of rows in the range must be at least 1.");
  if (columns < 1) throw new ServiceError("The number of columns in the range must be at least 1.");
  if (row + rows - 1 > sheet.maxRows || column + columns - 1 > sheet.maxColumns)
    throw new ServiceError("The coordinates of the range are outside the dimensions of the sheet.");
  return { sheet, row, column, rows, columns };
}

/** Refuses a grid whose size is not the range's, in Google's words. */
export function sameSize(range: Area, data: readonly (readonly unknown[])[]): void {
  if (data.length !== range.rows)
    throw new ServiceError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${range.rows}.`,
    );
  for (const line of data)
    if (line.length !== range.columns)
      throw new ServiceError(
        `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${range.columns}.`,
      );
}

export const copy = (data: readonly (readonly unknown[])[]) =>
  Array.from(data, (line) => Array.from(line));

export function grid<Value>(range: Area, cell: (row: number, column: number) => Value): Value[][] {
  return Array.from({ length: range.rows }, (_, down) =>
    Array.from({ length: range.columns }, (_, right) =>
      cell(range.row + down, range.column + right),
    ),
  );
}

export function eachCell(range: Area, visit: (row: number, column: number) => void): void {
  for (let row = range.row; row < range.row + range.rows; row++)
    for (let column = range.column; column < range.column + range.columns; column++)
      visit(row, column);
}

export function overlaps(a: Rectangle, b: Rectangle): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
