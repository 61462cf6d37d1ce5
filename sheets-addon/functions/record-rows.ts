/** Rows of records as a formula hands them over: one record a row, its fields in columns, and each refusal names the cell. */
import type { IsoDate } from "#core";
import { cellAt, isEmpty, numberOf, rowsOf, shown } from "./arguments.ts";
import { dayArgument, type ReadDay } from "./days.ts";

/** A row whose cells are read by their columns, counted from 0; an empty cell is `undefined`. */
export interface RecordRow {
  /** Its place in the argument, from 0. */
  readonly place: number;
  readonly text: (column: number) => string | undefined;
  readonly number: (column: number, least?: number, most?: number) => number | undefined;
  readonly day: (column: number) => IsoDate | undefined;
  readonly flag: (column: number) => boolean | undefined;
  /** The words of a cell, parted by semicolons or commas. */
  readonly list: (column: number) => readonly string[];
  /** What a cell must not lack. */
  readonly needed: <T>(value: T | undefined, column: number, what: string) => T;
  /** Refuses a cell, in words that end a sentence about it. */
  readonly refuse: (column: number, why: string) => never;
}

/**
 * The rows that hold anything: an empty row is no record, and neither is one in which only unticked boxes stand.
 * `width` is how many columns there may be.
 */
export function recordRows(
  argument: unknown,
  name: string,
  [least, most]: readonly [least: number, most: number],
  columns: string,
): readonly RecordRow[] {
  const rows = rowsOf(argument);
  const width = rows[0]?.length ?? 0;
  if (width < least || width > most)
    throw new Error(
      `“${name}” has ${width} ${width === 1 ? "column" : "columns"}, but needs ${least === most ? least : `${least} to ${most}`}: ${columns}.`,
    );
  const readDay = dayArgument();
  return rows.flatMap((row, place) =>
    row.every((cell) => isEmpty(cell) || cell === false) ? [] : [rowOf(row, name, place, readDay)],
  );
}

function rowOf(row: readonly unknown[], name: string, place: number, readDay: ReadDay): RecordRow {
  const at = (column: number) => cellAt(name, place, column);
  const refuse = (column: number, why: string): never => {
    throw new Error(`${at(column)} ${why}, not ${shown(row[column])}.`);
  };
  const read =
    <T>(reader: (cell: unknown, column: number) => T) =>
    (column: number): T | undefined =>
      isEmpty(row[column]) ? undefined : reader(row[column], column);
  const text = read((cell) => String(cell).trim());
  return {
    place,
    refuse,
    text,
    number: (column, least = -Number.MAX_VALUE, most = Number.MAX_VALUE) =>
      read((cell) => boundedNumber(cell, at(column), least, most))(column),
    day: read((cell, column) => readDay(cell, at(column))),
    flag: read((cell, column) => flagOf(cell, at(column))),
    list: (column) =>
      (text(column) ?? "")
        .split(/[;；,，、]/u)
        .map((word) => word.trim())
        .filter((word) => word !== ""),
    needed: (value, column, what) => value ?? refuse(column, `must be ${what}`),
  };
}

/** A number within bounds; a bound that nobody would reach is not told. */
export function boundedNumber(cell: unknown, what: string, least: number, most: number): number {
  if (most < Number.MAX_VALUE) return numberOf(cell, what, least, most);
  const number = typeof cell === "string" && cell.trim() !== "" ? Number(cell) : cell;
  if (typeof number === "number" && Number.isFinite(number) && number >= least) return number;
  const bound = least === -Number.MAX_VALUE ? "" : `, ${least} or more`;
  throw new Error(`${what} must be a number${bound}, not ${shown(cell)}.`);
}

/** Yes or no, as a ticked box or in words. */
export function flagOf(cell: unknown, what: string): boolean {
  if (typeof cell === "boolean") return cell;
  const word = String(cell).trim().toLowerCase();
  if (["true", "yes", "1", "是"].includes(word)) return true;
  if (["false", "no", "0", "否"].includes(word)) return false;
  throw new Error(`${what} must be TRUE or FALSE, not ${shown(cell)}.`);
}

/** Records by what they belong to, in the order in which each is first met. */
export function groupedBy<T>(
  records: readonly T[],
  keyOf: (record: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const group = groups.get(keyOf(record));
    if (group) group.push(record);
    else groups.set(keyOf(record), [record]);
  }
  return groups;
}

/** What a formula shows: a table, or nothing at all where that would have no row. */
export function shownRows(rows: readonly (readonly unknown[])[]): unknown {
  return rows.length > 0 ? rows : "";
}
