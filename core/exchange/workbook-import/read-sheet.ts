/** A spreadsheet file as it was read: plain values, and what stands where a value should. */
import { addDays, type IsoDate } from "../../value/iso-date.ts";
import { columnLetters } from "../workbook/cell-address.ts";
import type { Cell } from "../tables/table.ts";

/** What a cell holds; `undefined` is empty, `covered` lies under a cell that was merged over it. */
export type SheetValue =
  | undefined
  | Cell
  | { readonly kind: "day"; readonly day: IsoDate }
  | { readonly kind: "error"; readonly text: string }
  | { readonly kind: "covered" };

export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetValue[])[];
  readonly isFormula: (row: number, column: number) => boolean;
}

/** `countsFrom1904` says how days are counted where a number stands for one. */
export interface ReadFile {
  readonly sheets: readonly ReadSheet[];
  readonly countsFrom1904: boolean;
}

/** What was noticed in a file beside problems of its values. */
export type NoticeCode =
  | "cell-error"
  | "merged"
  | "kept-fact"
  | "formula-overwritten"
  | "rows-missing"
  | "older-file"
  | "measures-anew";

/** Where something stands: rows count from one, and the column is named by its letter and heading. */
export interface SheetPlace {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: string;
}

export interface Notice {
  readonly code: NoticeCode;
  readonly place: SheetPlace;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The text of a value, as somebody would read it. @example plainText({ kind: "day", day: "2026-03-02" }) // "2026-03-02" */
export function plainText(value: SheetValue): string {
  if (value === undefined) return "";
  if (typeof value !== "object") return String(value);
  return value.kind === "day" ? value.day : value.kind === "error" ? value.text : "";
}

/** The name of a column for people. @example columnName(2, "Amount") // "C · Amount" */
export function columnName(column: number, heading: string): string {
  const title = heading.trim();
  return title === "" ? columnLetters(column) : `${columnLetters(column)} · ${title}`;
}

const LAST_SERIAL = 2_958_465;
/** So many days lie between the beginnings of the two ways of counting. */
const BETWEEN = 1462;

/**
 * The day that a spreadsheet means by a number, without its time; nothing for numbers that are no days.
 * @example serialDay(46347, false) // "2026-11-21"
 */
export function serialDay(serial: number, countsFrom1904: boolean): IsoDate | undefined {
  const days = Math.floor(serial) + (countsFrom1904 ? BETWEEN : 0);
  return days < 61 || days > LAST_SERIAL ? undefined : addDays("1899-12-30" as IsoDate, days);
}
