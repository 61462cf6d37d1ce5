/** The custom functions of a bundle, as functions of the formula engine: found by their `@customfunction` tag, called with what Google passes, spilling what they return. */
import {
  ArraySize,
  CellError,
  EmptyValue,
  ErrorType,
  FunctionPlugin,
  HyperFormula,
  SimpleRangeValue,
  type SimpleCellAddress,
} from "hyperformula";
import { types } from "node:util";
import { serialOf } from "./date-serial.ts";

/** What a cell shows until a custom function has been computed, which is after the script that wrote it. */
export const LOADING = "Loading...";

export interface CustomFunctionSite {
  /** Whether custom functions are to wait: a script is running. */
  waiting(): boolean;
  call(name: string, parameters: unknown[]): unknown;
  date(serial: number): unknown;
  /** The number format the user or script gave a cell, if any. */
  showsDate(address: SimpleCellAddress): boolean | undefined;
  showDate(address: SimpleCellAddress): void;
  grid(engineSheet: number): { readonly maxRows: number; readonly maxColumns: number };
}

/** Formulas to enter again: the engine fixes the size of a result when a formula is entered, so a new size needs a new entry. */
export interface Reentry {
  readonly due: Map<string, SimpleCellAddress>;
  readonly sizes: Map<string, ResultSize>;
}

/** The room that the result of a formula last needed. */
export interface ResultSize {
  readonly address: SimpleCellAddress;
  readonly width: number;
  readonly height: number;
}

/** Names and parameters of the top-level functions that carry the tag. */
export function findCustomFunctions(
  source: string,
): readonly { readonly name: string; readonly parameters: readonly string[] }[] {
  const tagged =
    /\/\*\*(?:(?!\*\/)[\s\S])*?@customfunction\b(?:(?!\*\/)[\s\S])*?\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/g;
  return [...source.matchAll(tagged)]
    .map((match) => ({
      name: match[1] ?? "",
      parameters: (match[2] ?? "").split(",").flatMap((name) => name.trim() || []),
    }))
    .filter(({ name }) => !name.endsWith("_"));
}

interface Ast {
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
interface EvaluationState {
  readonly formulaAddress: SimpleCellAddress;
  readonly formulaVertex?: {
    getFormula(service: unknown): unknown;
    readonly width?: number;
    readonly height?: number;
  };
}
interface PluginSelf {
  evaluateAst(ast: Ast, state: EvaluationState): unknown;
  readonly dependencyGraph: { readonly lazilyTransformingAstService: unknown };
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

export const keyOf = ({ sheet, row, col }: SimpleCellAddress) => `${sheet}:${row}:${col}`;

/** Makes the functions known to the next engine that is built. */
export function registerCustomFunctions(source: string, site: CustomFunctionSite): Reentry {
  const reentry: Reentry = { due: new Map(), sizes: new Map() };
  const methods: Record<string, unknown> = {};
  const implemented: Record<string, object> = {};
  const names: Record<string, string> = {};
  for (const { name } of findCustomFunctions(source)) {
    const id = name.toUpperCase();
    names[id] = id;
    implemented[id] = {
      method: `call_${name}`,
      sizeOfResultArrayMethod: `size_${name}`,
      parameters: [{ argumentType: "ANY", optionalArg: true }],
      repeatLastArgs: 1,
    };
    methods[`call_${name}`] = function (this: PluginSelf, ast: Ast, state: EvaluationState) {
      return evaluate(this, name, ast, state);
    };
    methods[`size_${name}`] = (_ast: Ast, state: EvaluationState) => {
      const size = reentry.sizes.get(keyOf(state.formulaAddress));
      return new ArraySize(size?.width ?? 1, size?.height ?? 1);
    };
  }

  function evaluate(self: PluginSelf, name: string, ast: Ast, state: EvaluationState): unknown {
    const address = state.formulaAddress;
    if (site.waiting()) {
      reentry.due.set(keyOf(address), { ...address });
      return new CellError(ErrorType.ERROR, LOADING);
    }
    const vertex = state.formulaVertex;
    const isWholeFormula =
      vertex?.getFormula(self.dependencyGraph.lazilyTransformingAstService) === ast;
    const result = computed(self, name, ast, state);
    if (!isWholeFormula)
      return Array.isArray(result) ? SimpleRangeValue.onlyValues(result) : result;
    const grid = Array.isArray(result) ? result : [[result]];
    const height = grid.length;
    const width = grid[0]?.length ?? 0;
    const limits = site.grid(address.sheet);
    if (address.row + height > limits.maxRows || address.col + width > limits.maxColumns)
      return new CellError(
        ErrorType.REF,
        address.row + height > limits.maxRows
          ? `Result was not automatically expanded, please insert more rows (${address.row + height - limits.maxRows}).`
          : `Result was not automatically expanded, please insert more columns (${address.col + width - limits.maxColumns}).`,
      );
    const [roomWidth, roomHeight] = [vertex?.width ?? 1, vertex?.height ?? 1];
    if (width !== roomWidth || height !== roomHeight) {
      reentry.sizes.set(keyOf(address), { address: { ...address }, width, height });
      reentry.due.set(keyOf(address), { ...address });
    }
    if (roomWidth === 1 && roomHeight === 1) return grid[0]?.[0];
    return SimpleRangeValue.onlyValues(
      Array.from({ length: roomHeight }, (_, row) =>
        Array.from({ length: roomWidth }, (_, column) => grid[row]?.[column] ?? EmptyValue),
      ) as never,
    );
  }

  function computed(self: PluginSelf, name: string, ast: Ast, state: EvaluationState) {
    const parameters = ast.args.map((argument) =>
      toScript(self.evaluateAst(argument, state), argument, state.formulaAddress),
    );
    try {
      return fromScript(site.call(name, parameters), state.formulaAddress);
    } catch (error) {
      return new CellError(ErrorType.ERROR, messageOf(error));
    }
  }

  function toScript(value: unknown, ast: Ast, base: SimpleCellAddress): unknown {
    const first = firstCell(ast, base);
    // The engine hands out a range of one cell as the value of that cell.
    if (!(value instanceof SimpleRangeValue))
      return isWhole(ast)
        ? padded([[scalarToScript(value, first)]], ast, first?.sheet ?? base.sheet)
        : scalarToScript(value, first);
    const start = value.range?.start;
    const rows = value.data.map((row, down) =>
      row.map((cell, right) =>
        scalarToScript(
          cell,
          start && { sheet: start.sheet, row: start.row + down, col: start.col + right },
        ),
      ),
    );
    return isWhole(ast) ? padded(rows, ast, start?.sheet ?? base.sheet) : rows;
  }

  /** Whole columns and rows reach the end of the grid, not only of the content. */
  function padded(rows: readonly unknown[][], ast: Ast, engineSheet: number): unknown[][] {
    const { maxRows, maxColumns } = site.grid(engineSheet);
    const height = ast.type === "COLUMN_RANGE" ? maxRows : rows.length;
    const width = ast.type === "ROW_RANGE" ? maxColumns : (rows[0]?.length ?? 1);
    return Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => rows[row]?.[column] ?? ""),
    );
  }

  function scalarToScript(value: unknown, address: SimpleCellAddress | undefined): unknown {
    if (value instanceof CellError) return errorText(value);
    if (typeof value === "number")
      return address !== undefined && site.showsDate(address) === true ? site.date(value) : value;
    if (typeof value === "object" && value !== null && "val" in value) {
      const isDate = /^(Date|Time|DateTime)Number$/.test(value.constructor.name);
      const shown = address === undefined ? undefined : site.showsDate(address);
      return (shown ?? isDate) ? site.date(Number(value.val)) : value.val;
    }
    return typeof value === "symbol" || value === undefined || value === null ? "" : value;
  }

  function fromScript(value: unknown, address: SimpleCellAddress): unknown {
    if (!Array.isArray(value)) return scalarFromScript(value, address);
    const rows = Array.from(value, (row: unknown) =>
      Array.isArray(row) ? Array.from(row) : [row],
    );
    const width = Math.max(0, ...rows.map((row) => row.length));
    if (width === 0) return new CellError(ErrorType.ERROR, "The function returned an empty array.");
    return rows.map((row, down) =>
      Array.from({ length: width }, (_, right) =>
        scalarFromScript(row[right], {
          ...address,
          row: address.row + down,
          col: address.col + right,
        }),
      ),
    );
  }

  function scalarFromScript(value: unknown, address: SimpleCellAddress): unknown {
    if (value === null || value === undefined || value === "") return EmptyValue;
    if (typeof value === "number")
      return Number.isFinite(value) ? value : new CellError(ErrorType.NUM, "Not a finite number.");
    if (typeof value === "string" || typeof value === "boolean") return value;
    if (types.isDate(value)) {
      site.showDate(address);
      return serialOf(new Date(value.getTime()));
    }
    return new CellError(ErrorType.ERROR, `A custom function cannot return a ${typeof value}.`);
  }

  class BundleFunctions extends FunctionPlugin {}
  Object.assign(BundleFunctions.prototype, methods);
  BundleFunctions.implementedFunctions = implemented as never;
  if (Object.keys(names).length > 0)
    HyperFormula.registerFunctionPlugin(BundleFunctions, { enGB: names });
  return reentry;
}

function messageOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "message" in error)
    return String(error.message);
  return String(error);
}

/** How Google writes an error of the engine. */
export function errorText(error: { readonly type: string; readonly message?: string | undefined }) {
  if (error.message === LOADING) return LOADING;
  const texts: Record<string, string> = {
    DIV_BY_ZERO: "#DIV/0!",
    NA: "#N/A",
    NAME: "#NAME?",
    NUM: "#NUM!",
    REF: "#REF!",
    SPILL: "#REF!",
    CYCLE: "#REF!",
    VALUE: "#VALUE!",
  };
  return texts[error.type] ?? "#ERROR!";
}
