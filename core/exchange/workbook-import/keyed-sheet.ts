/** A sheet of the workbook as somebody gave it back: its columns found by their keys, its rows with their places. */
import { problem, type Problem, type ProblemCode } from "../../value/problem.ts";
import { type DayOrder, dayOrderOf, writtenDay } from "../written/written-days.ts";
import { writtenNumber } from "../written/written-amounts.ts";
import { comparedText } from "../workbook/cell-text.ts";
import {
  columnName,
  type Notice,
  type NoticeCode,
  plainText,
  type ReadSheet,
  serialDay,
  type SheetPlace,
  type SheetValue,
} from "./read-sheet.ts";

/** What an import collects beside the records. */
export interface Findings {
  readonly problems: Problem[];
  readonly notices: Notice[];
}

/** Keys by headings in both languages. */
export type Headings = ReadonlyMap<string, string>;

/** How a sheet is found: the mark of its keys, its headings, and how many rows of them follow the keys. */
export interface SheetForm {
  readonly prefix: string;
  readonly headings: Headings;
  readonly headingRows: number;
}

/** One row of a sheet; every reading names what is wrong and is then `undefined`, as an empty cell is. */
export interface KeyedRow {
  readonly at: number;
  readonly has: (key: string) => boolean;
  /** The text of a cell as it is compared with what was written. */
  readonly text: (key: string) => string;
  readonly number: (key: string) => number | undefined;
  readonly day: (key: string) => string | undefined;
  /** Does the cell hold something that can be read, or nothing? Merged cells and errors are neither. */
  readonly isSound: (key: string) => boolean;
  readonly isFormula: (key: string) => boolean;
  readonly place: (key?: string) => SheetPlace;
  readonly problem: (
    code: ProblemCode,
    key: string,
    params?: Readonly<Record<string, string | number>>,
  ) => void;
  readonly notice: (
    code: NoticeCode,
    key?: string,
    params?: Readonly<Record<string, string | number>>,
  ) => void;
}

export interface KeyedSheet {
  readonly name: string;
  readonly keys: readonly string[];
  readonly rows: readonly KeyedRow[];
}

/** So many rows may stand above the keys. */
const ABOVE = 12;
/** The columns of ids: a row below the keys that holds one is no row of headings, unless it says so. */
const idKeys = ["id", "accountId", "factorId", "key"];
/** More cells than these with a word in them are no row of headings. */
const FEWEST_KEYS = 2;

/**
 * Finds the columns of a sheet by their keys, wherever they were moved to; where the row of keys was deleted, by
 * their headings. Nothing when the sheet is another one.
 */
export function keyedSheet(
  sheet: ReadSheet,
  { prefix, headings, headingRows }: SheetForm,
  by: "keys" | "headings",
  countsFrom1904: boolean,
  findings: Findings,
): KeyedSheet | undefined {
  const { rows } = sheet;
  const mark = `${prefix}/`;
  const below = by === "keys" ? headingRows : 0;
  const found = best(rows, (text) => {
    if (by === "headings") return headings.get(text);
    return text.startsWith(mark) ? text.slice(mark.length) : undefined;
  });
  if (!found) return undefined;
  const { at, places } = found;
  const titles = titlesBelow(rows, at + below);
  const isHeading = (row: readonly SheetValue[], index: number): boolean => {
    const texts = [...places].filter(
      ([key, place]) => headings.get(plainText(row[place]).trim()) === key,
    );
    if (texts.length >= FEWEST_KEYS) return true;
    const id = idKeys.map((key) => places.get(key)).find((place) => place !== undefined);
    // The rows of headings that stood below the keys, unless somebody sorted a record in between.
    return index <= at + below && (id === undefined || isBlank(row[id]));
  };
  const orders = new Map<string, DayOrder | undefined>();
  const orderIn = (key: string): DayOrder | undefined => {
    if (!orders.has(key)) orders.set(key, dayOrderOf(rows.map((row) => plainText(cell(row, key)))));
    return orders.get(key);
  };
  const cell = (row: readonly SheetValue[], key: string): SheetValue => {
    const place = places.get(key);
    return place === undefined ? undefined : row[place];
  };
  const keyedRow = (row: readonly SheetValue[], index: number): KeyedRow => {
    const place = (key?: string): SheetPlace => {
      const column = key === undefined ? undefined : places.get(key);
      return {
        sheet: sheet.name,
        row: index + 1,
        ...(column !== undefined && { column: columnName(column, titles[column] ?? "") }),
      };
    };
    const wrong: KeyedRow["problem"] = (code, key, params) => {
      findings.problems.push(problem(code, [], { ...params, ...place(key) }));
    };
    const notice: KeyedRow["notice"] = (code, key, params) => {
      findings.notices.push({ code, place: place(key), ...(params && { params }) });
    };
    return {
      at: index,
      place,
      problem: wrong,
      notice,
      has: (key) => places.has(key),
      text: (key) => comparedText(plainText(cell(row, key))),
      isFormula: (key) => sheet.isFormula(index, places.get(key) ?? -1),
      isSound: (key) => {
        const value = cell(row, key);
        if (typeof value !== "object" || value.kind === "day") return true;
        if (value.kind === "error") notice("cell-error", key, { value: value.text });
        else notice("merged", key);
        return false;
      },
      number: (key) => {
        const value = cell(row, key);
        if (typeof value === "number") return value;
        const text = plainText(value).trim();
        if (text === "") return undefined;
        const read = writtenNumber(text, undefined);
        if (typeof read === "number") return read;
        wrong(read === "unclear" ? "unclear-number" : "text-in-number", key, { value: text });
        return undefined;
      },
      day: (key) => {
        const value = cell(row, key);
        if (typeof value === "object" && value.kind === "day") return value.day;
        const text = plainText(value).trim();
        if (text === "") return undefined;
        const read =
          typeof value === "number" || /^\d{5}(?:\.\d+)?$/u.test(text)
            ? serialDay(Number(text), countsFrom1904)
            : writtenDay(text, orderIn(key));
        if (read !== undefined && read !== "unclear") return read;
        wrong(read === "unclear" ? "unclear-day" : "not-a-date", key, { value: text });
        return undefined;
      },
    };
  };
  return {
    name: sheet.name,
    keys: [...places.keys()],
    rows: rows.flatMap((row, index) =>
      index <= at || row.every(isBlank) || isHeading(row, index) ? [] : [keyedRow(row, index)],
    ),
  };
}

function isBlank(value: SheetValue): boolean {
  return typeof value === "object" ? value.kind === "covered" : plainText(value).trim() === "";
}

function best(rows: ReadSheet["rows"], keyOf: (text: string) => string | undefined) {
  for (const [at, row] of rows.slice(0, ABOVE).entries()) {
    const places = new Map<string, number>();
    row.forEach((value, column) => {
      const key = typeof value === "string" ? keyOf(value.trim()) : undefined;
      // Of a column that stands twice the first counts.
      if (key !== undefined && !places.has(key)) places.set(key, column);
    });
    if (places.size >= FEWEST_KEYS) return { at, places };
  }
  return undefined;
}

function titlesBelow(rows: ReadSheet["rows"], at: number): readonly string[] {
  return (rows[at] ?? []).map((value) => plainText(value));
}
