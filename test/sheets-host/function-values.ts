/** Values on their way into a custom function and back: what Google passes, what it takes. */
import { types } from "node:util";
import {
  CellError,
  EmptyValue,
  ErrorType,
  SimpleRangeValue,
  type SimpleCellAddress,
} from "hyperformula";
import { dateOf, serialOf } from "./date-serial.ts";
import { errorText } from "./formula-error.ts";

/** What must be known of the cells that arguments refer to. */
export interface CellFormats {
  /** Whether the number format of a cell shows a date; `undefined` while it has none of its own. */
  showsDate(address: SimpleCellAddress): boolean | undefined;
  grid(engineSheet: number): { readonly maxRows: number; readonly maxColumns: number };
}

/** An argument as the formula has it. */
export interface Ast {
  readonly type: string;
  readonly args: readonly Ast[];
  readonly reference?: Reference;
  readonly start?: Reference;
}
interface Reference {
  toSimpleCellAddress?(base: SimpleCellAddress): SimpleCellAddress;
  toSimpleColumnAddress?(base: SimpleCellAddress): { readonly sheet: number; readonly col: number };
  toSimpleRowAddress?(base: SimpleCellAddress): { readonly sheet: number; readonly row: number };
}
const isWhole = ({ type }: Ast) => type === "COLUMN_RANGE" || type === "ROW_RANGE";

/** The cell where an argument starts, if it refers to cells. */
function firstCell(ast: Ast, base: SimpleCellAddress): SimpleCellAddress | undefined {
  const start = ast.reference ?? ast.start;
  const column = start?.toSimpleColumnAddress?.(base);
  const row = start?.toSimpleRowAddress?.(base);
  if (column !== undefined) return { sheet: column.sheet, row: 0, col: column.col };
  if (row !== undefined) return { sheet: row.sheet, row: row.row, col: 0 };
  return start?.toSimpleCellAddress?.(base);
}

/** The value of an argument as the script gets it: ranges as rows, dates as Date, empty cells as empty text. */
export function toScript(
  cells: CellFormats,
  value: unknown,
  ast: Ast,
  base: SimpleCellAddress,
): unknown {
  const first = firstCell(ast, base);
  // The engine hands out a range of one cell as the value of that cell.
  if (!(value instanceof SimpleRangeValue))
    return isWhole(ast)
      ? padded(cells, [[scalarToScript(cells, value, first)]], ast, first?.sheet ?? base.sheet)
      : scalarToScript(cells, value, first);
  const start = value.range?.start;
  const rows = value.data.map((row, down) =>
    row.map((cell, right) =>
      scalarToScript(
        cells,
        cell,
        start && { sheet: start.sheet, row: start.row + down, col: start.col + right },
      ),
    ),
  );
  return isWhole(ast) ? padded(cells, rows, ast, start?.sheet ?? base.sheet) : rows;
}

/** Whole columns and rows reach the end of the grid, not only of the content. */
function padded(
  cells: CellFormats,
  rows: readonly unknown[][],
  ast: Ast,
  engineSheet: number,
): unknown[][] {
  const { maxRows, maxColumns } = cells.grid(engineSheet);
  const height = ast.type === "COLUMN_RANGE" ? maxRows : rows.length;
  const width = ast.type === "ROW_RANGE" ? maxColumns : (rows[0]?.length ?? 1);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => rows[row]?.[column] ?? ""),
  );
}

function scalarToScript(
  cells: CellFormats,
  value: unknown,
  address: SimpleCellAddress | undefined,
): unknown {
  if (value instanceof CellError) return errorText(value);
  if (typeof value === "number")
    return address !== undefined && cells.showsDate(address) === true ? dateOf(value) : value;
  if (typeof value === "object" && value !== null && "val" in value) {
    const isDate = /^(Date|Time|DateTime)Number$/.test(value.constructor.name);
    const shown = address === undefined ? undefined : cells.showsDate(address);
    return (shown ?? isDate) ? dateOf(Number(value.val)) : value.val;
  }
  return typeof value === "symbol" || value === undefined || value === null ? "" : value;
}

/** The engine's value for a result; `onDate` hears where in it there are dates. */
export function fromScript(value: unknown, onDate: (row: number, column: number) => void): unknown {
  if (!Array.isArray(value)) return scalarFromScript(value, () => onDate(0, 0));
  const rows = Array.from(value, (row: unknown) => (Array.isArray(row) ? Array.from(row) : [row]));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return new CellError(ErrorType.ERROR, "The function returned an empty array.");
  return rows.map((row, down) =>
    Array.from({ length: width }, (_, right) =>
      scalarFromScript(row[right], () => onDate(down, right)),
    ),
  );
}

function scalarFromScript(value: unknown, onDate: () => void): unknown {
  if (value === null || value === undefined) return EmptyValue;
  if (typeof value === "number")
    return Number.isFinite(value) ? value : new CellError(ErrorType.NUM, "Not a finite number.");
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (types.isDate(value)) {
    onDate();
    return serialOf(new Date(value.getTime()));
  }
  return new CellError(ErrorType.ERROR, `A custom function cannot return a ${typeof value}.`);
}
