/** Tables: records as rows of cells, for CSV files, spreadsheets and back. */
import type * as z from "zod/mini";
import { problem, type Checked, type Problem } from "../value/problem.ts";
import { schemaProblems } from "./schema-problems.ts";

/** A cell: text, a number or a yes/no; an empty cell is the empty text. */
export type Cell = string | number | boolean;
export type Row = readonly Cell[];

/**
 * How the cells of a column are read and written. A list is written with semicolons; `some` is a list that is
 * absent when nothing is in it. In a `verbatim` column
 * white space counts, and an empty cell is an empty text when the record has the part that it belongs to.
 */
export type ColumnKind = "text" | "number" | "flag" | "list" | "some" | "verbatim";

/** A column: its key is the path of the field in the record, such as `quote.exact`, and never changes. */
export interface Column {
  readonly key: string;
  readonly kind: ColumnKind;
}

/** A table of records of one schema. */
export interface Table<T> {
  readonly columns: readonly Column[];
  readonly schema: z.ZodMiniType<T>;
}

/** Columns from a brief list: `name`, or `name:number` for another kind than text, with spaces between. */
export function columnsOf(briefs: string): readonly Column[] {
  return briefs.split(" ").map((brief) => {
    const [key = "", kind = "text"] = brief.split(":");
    return { key, kind: kind as ColumnKind };
  });
}

/** The table of the records of a schema, with its columns in brief. */
export function tableOf<T>(schema: z.ZodMiniType<T>, briefs: string): Table<T> {
  return { schema, columns: columnsOf(briefs) };
}

/** The row of a record, one cell a column; what is absent is an empty cell. */
export function toRow<T>(table: Table<T>, record: T): Row {
  return table.columns.map(({ key }) => {
    const value = key
      .split(".")
      .reduce<unknown>(
        (part, step) => (part as Record<string, unknown> | undefined)?.[step],
        record,
      );
    return Array.isArray(value) ? value.join("; ") : ((value as Cell | undefined) ?? "");
  });
}

/** The record of a row, or every problem of the row with the key of its column. */
export function fromRow<T>(table: Table<T>, row: Row): Checked<T> {
  const fields: Record<string, unknown> = {};
  const problems: Problem[] = [];
  table.columns.forEach((column, index) => {
    const cell = row[index] ?? "";
    const read = readCell(column, cell);
    if (read === unreadable)
      problems.push(
        problem(column.kind === "flag" ? "not-a-choice" : "text-in-number", [column.key], {
          column: column.key,
          value: String(cell),
        }),
      );
    else if (read !== undefined) place(fields, column, read);
  });
  if (problems.length > 0) return { ok: false, problems };
  const parsed = table.schema.safeParse(fields);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: schemaProblems(parsed.error, fields).map(byColumn) };
}

const unreadable = Symbol("unreadable");

function readCell({ kind }: Column, cell: Cell): unknown {
  const text = String(cell).trim();
  switch (kind) {
    case "some":
      return text === "" ? undefined : partsOf(text);
    case "list":
      return partsOf(text);
    case "number":
      if (text === "") return undefined;
      return Number.isFinite(Number(text)) ? Number(text) : unreadable;
    case "flag":
      if (text === "") return undefined;
      if (/^(true|yes|1|是)$/iu.test(text)) return true;
      return /^(false|no|0|否)$/iu.test(text) ? false : unreadable;
    case "text":
      return text === "" ? undefined : String(cell);
    case "verbatim":
      return String(cell);
  }
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/[;；]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function place(fields: Record<string, unknown>, { key, kind }: Column, value: unknown): void {
  const path = key.split(".");
  if (kind === "verbatim" && value === "" && fields[path[0]!] === undefined) return;
  const last = path.at(-1) as string;
  const parent = path
    .slice(0, -1)
    .reduce((part, step) => (part[step] ??= {}) as Record<string, unknown>, fields);
  parent[last] = value;
}

function byColumn(found: Problem): Problem {
  const column = found.path.filter((step) => typeof step === "string").join(".");
  return { ...found, path: [column], params: { ...found.params, column } };
}
