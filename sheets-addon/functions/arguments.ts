/** What formulas hand over: a cell arrives as its value, a range as rows of values, an empty cell as empty text. */

import { isDate } from "../workbook/calendar.ts";

export function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || (typeof value === "string" && value.trim() === "")
  );
}

/** The rows of an argument; a single cell is one row of one. */
export function rowsOf(argument: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(argument)) return [[argument]];
  // A range arrives as rows already; a list of another program may not.
  return Array.isArray(argument[0]) ? argument : [argument];
}

/** All cells of an argument, row by row. */
export function cellsOf(argument: unknown): readonly unknown[] {
  return rowsOf(argument).flat();
}

/** Works out each cell of an argument: a cell gives a cell, a range a range of the same shape. */
export function eachCell(
  argument: unknown,
  work: (value: unknown, row: number, column: number) => unknown,
): unknown {
  if (!Array.isArray(argument)) return work(argument, 0, 0);
  return rowsOf(argument).map((row, down) => row.map((value, right) => work(value, down, right)));
}

/** A cell as a number between two bounds; anything else is refused in words that name it. */
export function numberOf(value: unknown, what: string, least: number, most: number): number {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number === "number" && number >= least && number <= most) return number;
  throw new Error(`${what} must be a number from ${least} to ${most}, not ${shown(value)}.`);
}

/** The same for a whole number. */
export function wholeNumberOf(value: unknown, what: string, least: number, most: number): number {
  const number = numberOf(value, what, least, most);
  if (Number.isInteger(number)) return number;
  throw new Error(`${what} must be a whole number from ${least} to ${most}, not ${shown(value)}.`);
}

/** Where a cell of an argument stands, counted from 0 here and from 1 for the reader. */
export function cellAt(argument: string, row: number, column: number): string {
  return `“${argument}”, row ${row + 1}, column ${column + 1}`;
}

/** A value as a reader would recognise it in a message. */
export function shown(value: unknown): string {
  if (isEmpty(value)) return "an empty cell";
  if (typeof value === "number" || typeof value === "boolean") return String(value).toUpperCase();
  if (isDate(value)) return "a date";
  return `“${String(value).slice(0, 60)}”`;
}
