/** Tables: records as rows of cells, for CSV files, spreadsheets and back. */
import type * as z from "zod/mini";
import { problem, type Checked, type Problem } from "../../value/problem.ts";
import { schemaProblems } from "../schema-problems.ts";

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
  const fields = record as Readonly<Record<string, unknown>>;
  return table.columns.map(({ key }) => {
    // Most keys are no paths, and a large archive has millions of cells.
    const value = key.includes(".")
      ? key
          .split(".")
          .reduce<unknown>(
            (part, step) => (part as Record<string, unknown> | undefined)?.[step],
            fields,
          )
      : fields[key];
    return Array.isArray(value) ? value.join("; ") : ((value as Cell | undefined) ?? "");
  });
}

/** The record of a row, or every problem of the row with the key of its column. */
export function fromRow<T>(table: Table<T>, row: Row): Checked<T> {
  return rowReader(table)(row);
}

/** Reads many rows of one table, as `fromRow` reads one. */
export function rowReader<T>({ columns, schema }: Table<T>): (row: Row) => Checked<T> {
  const places = columns.map((column) => ({ column, path: column.key.split(".") }));
  return (row) => {
    const fields: Record<string, unknown> = {};
    const problems: Problem[] = [];
    places.forEach(({ column, path }, index) => {
      const cell = row[index] ?? "";
      const read = readCell(column, cell);
      if (read === unreadable)
        problems.push(
          problem(column.kind === "flag" ? "not-a-choice" : "text-in-number", [column.key], {
            column: column.key,
            value: String(cell),
          }),
        );
      else if (read !== undefined) place(fields, column, path, read);
    });
    if (problems.length > 0) return { ok: false, problems };
    const parsed = schema.safeParse(fields);
    return parsed.success
      ? { ok: true, value: parsed.data }
      : { ok: false, problems: schemaProblems(parsed.error, fields).map(byColumn) };
  };
}

const unreadable = Symbol("unreadable");

function readCell({ kind }: Column, cell: Cell): unknown {
  if (kind === "verbatim") return String(cell);
  // Most cells are text that stays as it is: a table of facts has millions of them.
  const isBlank = typeof cell === "string" && (cell === "" || cell.trim() === "");
  if (isBlank) return kind === "list" ? [] : undefined;
  switch (kind) {
    case "text":
      return String(cell);
    case "list":
    case "some":
      return partsOf(String(cell));
    case "number": {
      const number = Number(String(cell));
      return Number.isFinite(number) ? number : unreadable;
    }
    case "flag": {
      const text = String(cell).trim();
      if (/^(true|yes|1|是)$/iu.test(text)) return true;
      return /^(false|no|0|否)$/iu.test(text) ? false : unreadable;
    }
  }
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/[;；]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function place(
  fields: Record<string, unknown>,
  { kind }: Column,
  path: readonly string[],
  value: unknown,
): void {
  if (kind === "verbatim" && value === "" && fields[path[0]!] === undefined) return;
  let part = fields;
  for (let at = 0; at < path.length - 1; at++)
    part = (part[path[at]!] ??= {}) as Record<string, unknown>;
  part[path.at(-1)!] = value;
}

function byColumn(found: Problem): Problem {
  const column = found.path.filter((step) => typeof step === "string").join(".");
  return { ...found, path: [column], params: { ...found.params, column } };
}
