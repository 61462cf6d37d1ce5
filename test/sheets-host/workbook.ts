/** The spreadsheet itself, behind every service object: sheets, their grids, and the engine that computes their cells. */
import { DetailedCellError, HyperFormula, type SimpleCellAddress } from "hyperformula";
import { type CellLayer, cellLayer } from "./cell-layer.ts";
import { enter, entered } from "./cell-entry.ts";
import { errorText, keyOf, type Reentry } from "./custom-functions.ts";
import { dateOf, showsDate } from "./date-serial.ts";
import { toA1, type Rectangle } from "./a1-notation.ts";
import { ServiceError } from "./service-calls.ts";
import { admits, violation, type ValidationRule } from "./validation-rule.ts";

/** Google's default for a new sheet, and its limit for a whole spreadsheet. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;
const MOST_CELLS = 10_000_000;

export type CellProperty =
  | "numberFormat"
  | "note"
  | "background"
  | "fontWeight"
  | "fontColor"
  | "fontSize"
  | "fontStyle"
  | "fontFamily"
  | "fontLine"
  | "horizontalAlignment"
  | "verticalAlignment"
  | "wrap"
  | "wrapStrategy"
  | "dataValidation";

export interface SheetState {
  readonly workbook: Workbook;
  readonly id: number;
  readonly engineId: number;
  name: string;
  maxRows: number;
  maxColumns: number;
  deleted: boolean;
  /** Whether any cell ever held a formula, whose result may bring its own format. */
  computes: boolean;
  readonly cells: Map<CellProperty, CellLayer<unknown>>;
  /** Everything about a sheet as a whole that a script may set and read back. */
  readonly settings: Map<string, unknown>;
}

export interface Workbook {
  readonly engine: HyperFormula;
  readonly sheets: SheetState[];
  readonly reentry: Reentry;
  readonly now: () => Date;
  active: SheetState | undefined;
  nextSheetId: number;
}

export function createWorkbook(reentry: Reentry, now: () => Date): Workbook {
  const engine = HyperFormula.buildEmpty({
    licenseKey: "gpl-v3",
    // Google computes over arrays only inside ARRAYFORMULA and functions that take arrays.
    useArrayArithmetic: false,
    undoLimit: 0,
    smartRounding: false,
    maxRows: MOST_CELLS,
  });
  // The engine knows TRUE and FALSE only as functions.
  engine.addNamedExpression("TRUE", "=TRUE()");
  engine.addNamedExpression("FALSE", "=FALSE()");
  return { engine, sheets: [], reentry, now, active: undefined, nextSheetId: 0 };
}

export function layer(sheet: SheetState, property: CellProperty): CellLayer<unknown> {
  let found = sheet.cells.get(property);
  if (found === undefined) {
    found = cellLayer<unknown>();
    sheet.cells.set(property, found);
  }
  return found;
}

export function addSheet(workbook: Workbook, name: string, index?: number): SheetState {
  if (workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
    throw new ServiceError(
      `A sheet with the name "${name}" already exists. Please enter another name.`,
    );
  if (name === "" || name.length > 100) throw new ServiceError(`Invalid sheet name: "${name}"`);
  const total = workbook.sheets.reduce(
    (sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns,
    0,
  );
  refuseTooManyCells(total + NEW_ROWS * NEW_COLUMNS);
  const engineName = workbook.engine.addSheet(name);
  const engineId = workbook.engine.getSheetId(engineName);
  if (engineId === undefined) throw new Error(`The engine has no sheet "${name}".`);
  const sheet: SheetState = {
    workbook,
    id: workbook.nextSheetId,
    engineId,
    name,
    maxRows: NEW_ROWS,
    maxColumns: NEW_COLUMNS,
    deleted: false,
    computes: false,
    cells: new Map(),
    settings: new Map(),
  };
  // Google's numbers are 0 for the first sheet and arbitrary for the rest.
  workbook.nextSheetId = (workbook.nextSheetId * 16_807 + 1_734_568_921) % 2_147_483_647;
  workbook.sheets.splice(index ?? workbook.sheets.length, 0, sheet);
  workbook.active ??= sheet;
  return sheet;
}

function refuseTooManyCells(count: number): void {
  if (count > MOST_CELLS)
    throw new ServiceError(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
}

export function removeSheet(sheet: SheetState): void {
  const { workbook } = sheet;
  if (workbook.sheets.length === 1)
    throw new ServiceError("You can't remove all the sheets in a document.");
  workbook.engine.removeSheet(sheet.engineId);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  sheet.deleted = true;
  if (workbook.active === sheet) workbook.active = workbook.sheets[0];
}

const address = (sheet: SheetState, row: number, column: number): SimpleCellAddress => ({
  sheet: sheet.engineId,
  row: row - 1,
  col: column - 1,
});

const span = (sheet: SheetState, { row, column, rows, columns }: Rectangle) => ({
  start: address(sheet, row, column),
  end: address(sheet, row + rows - 1, column + columns - 1),
});

/** Writes values as a script's `setValues` does; the rectangle and the values have the same size. */
export function write(
  sheet: SheetState,
  place: Rectangle,
  values: readonly (readonly unknown[])[],
) {
  const { engine, now } = sheet.workbook;
  const formats = layer(sheet, "numberFormat");
  const rules = sheet.cells.get("dataValidation");
  const today = now();
  const isFormula = (formula: string) => engine.validateFormula(formula);
  const contents = values.map((line, down) =>
    line.map((value, right) => {
      const row = place.row + down;
      const column = place.column + right;
      const format = formats.get(row, column) as string | undefined;
      const entry = enter(value, format, today, isFormula);
      const rule = rules?.get(row, column) as { readonly rule: ValidationRule } | undefined;
      if (rule?.rule.allowInvalid === false && !admits(rule.rule, entered(entry)))
        throw violation(toA1({ row, column, rows: 1, columns: 1 }), rule.rule);
      if (entry.format !== undefined && format === undefined)
        formats.set(row, column, entry.format);
      if (typeof entry.content !== "string" || !entry.content.startsWith("=")) return entry.content;
      sheet.computes = true;
      return closeRanges(sheet, entry.content);
    }),
  );
  engine.setCellContents(address(sheet, place.row, place.column), contents);
}

/** Gives open ranges such as `A2:C` the end of the grid, which the engine's grammar needs. */
function closeRanges(sheet: SheetState, formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replaceAll(
            /((?:'((?:[^']|'')+)'|([\w.]+))!)?(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3})(?![\w$(])/gi,
            (_, prefix = "", quoted, plain, from, to) => {
              const name = ((quoted ?? plain ?? sheet.name) as string).replaceAll("''", "'");
              const owner = sheet.workbook.sheets.find((other) => other.name === name) ?? sheet;
              return `${prefix}${from}:${to}${owner.maxRows}`;
            },
          ),
    )
    .join("");
}

export function values(sheet: SheetState, place: Rectangle): unknown[][] {
  const { engine } = sheet.workbook;
  const formats = layer(sheet, "numberFormat");
  return engine.getRangeValues(span(sheet, place)).map((line, down) =>
    line.map((value, right) => {
      if (typeof value === "number") {
        const row = place.row + down;
        const column = place.column + right;
        const format = formats.get(row, column) as string | undefined;
        const isDate =
          format === undefined
            ? sheet.computes && isDateType(engine, address(sheet, row, column))
            : showsDate(format);
        return isDate ? dateOf(value) : value;
      }
      if (value instanceof DetailedCellError) return errorText(value);
      return value ?? "";
    }),
  );
}

function isDateType(engine: HyperFormula, cell: SimpleCellAddress): boolean {
  return /_(DATE|TIME|DATETIME)$/.test(engine.getCellValueDetailedType(cell));
}

export function formulas(sheet: SheetState, place: Rectangle): string[][] {
  return sheet.workbook.engine
    .getRangeFormulas(span(sheet, place))
    .map((line) => line.map((formula) => formula ?? ""));
}

/** Why a cell shows an error, in the words of the function that failed. */
export function errorMessage(sheet: SheetState, row: number, column: number): string | undefined {
  const value = sheet.workbook.engine.getCellValue(address(sheet, row, column));
  return value instanceof DetailedCellError ? value.message : undefined;
}

/** The last row and column that hold content; zero for an empty sheet. */
export function extent(sheet: SheetState): { readonly row: number; readonly column: number } {
  const { engine } = sheet.workbook;
  const { width, height } = engine.getSheetDimensions(sheet.engineId);
  const isEmpty = (row: number, column: number) => engine.isCellEmpty(address(sheet, row, column));
  let lastRow = height;
  const rowIsEmpty = (row: number) => {
    for (let column = 1; column <= width; column++) if (!isEmpty(row, column)) return false;
    return true;
  };
  while (lastRow > 0 && rowIsEmpty(lastRow)) lastRow--;
  let lastColumn = lastRow === 0 ? 0 : width;
  const columnIsEmpty = (column: number) => {
    for (let row = 1; row <= lastRow; row++) if (!isEmpty(row, column)) return false;
    return true;
  };
  while (lastColumn > 0 && columnIsEmpty(lastColumn)) lastColumn--;
  return { row: lastRow, column: lastColumn };
}

/** Whether a result found no room; it may have by now. */
function isBlocked(engine: HyperFormula, cell: SimpleCellAddress): boolean {
  if (engine.getSheetName(cell.sheet) === undefined) return false;
  const value = engine.getCellValue(cell);
  return value instanceof DetailedCellError && value.type === "SPILL";
}

/** Follows the formulas that are to be entered again when rows or columns move. */
function shiftReentry(
  { reentry }: Workbook,
  sheet: number,
  axis: "row" | "col",
  at: number,
  count: number,
) {
  const moved = (cell: SimpleCellAddress): SimpleCellAddress | undefined => {
    if (cell.sheet !== sheet || cell[axis] < at) return cell;
    return cell[axis] < at - count ? undefined : { ...cell, [axis]: cell[axis] + count };
  };
  const due = [...reentry.due.values()].flatMap((cell) => moved(cell) ?? []);
  const sizes = [...reentry.sizes.values()].flatMap((size) => {
    const address = moved(size.address);
    return address === undefined ? [] : { ...size, address };
  });
  reentry.due.clear();
  reentry.sizes.clear();
  for (const cell of due) reentry.due.set(keyOf(cell), cell);
  for (const size of sizes) reentry.sizes.set(keyOf(size.address), size);
}

/** Computes what waited for the script to end, and enters results of a new size again until all fit. */
export function settle(workbook: Workbook): void {
  const { engine, reentry } = workbook;
  for (const [key, { address }] of reentry.sizes)
    if (isBlocked(engine, address)) reentry.due.set(key, address);
  for (let round = 0; round < 8 && reentry.due.size > 0; round++) {
    const due = [...reentry.due.values()];
    reentry.due.clear();
    engine.batch(() => {
      for (const cell of due) {
        if (!engine.doesSheetExist(engine.getSheetName(cell.sheet) ?? "")) continue;
        const formula = engine.getCellFormula(cell);
        if (formula === undefined) continue;
        engine.setCellContents(cell, null);
        engine.setCellContents(cell, formula);
      }
    });
  }
}

/** Grows (or with a negative count shrinks) the grid at a row, moving everything below. */
export function shiftRows(sheet: SheetState, row: number, count: number): void {
  const { workbook } = sheet;
  const total = workbook.sheets.reduce(
    (sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns,
    0,
  );
  refuseTooManyCells(total + count * sheet.maxColumns);
  if (count > 0) workbook.engine.addRows(sheet.engineId, [row - 1, count]);
  else workbook.engine.removeRows(sheet.engineId, [row - 1, -count]);
  for (const cells of sheet.cells.values()) cells.shiftRows(row, count);
  shiftReentry(workbook, sheet.engineId, "row", row - 1, count);
  sheet.maxRows += count;
}

export function shiftColumns(sheet: SheetState, column: number, count: number): void {
  const { workbook } = sheet;
  const total = workbook.sheets.reduce(
    (sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns,
    0,
  );
  refuseTooManyCells(total + count * sheet.maxRows);
  if (count > 0) workbook.engine.addColumns(sheet.engineId, [column - 1, count]);
  else workbook.engine.removeColumns(sheet.engineId, [column - 1, -count]);
  for (const cells of sheet.cells.values()) cells.shiftColumns(column, count);
  shiftReentry(workbook, sheet.engineId, "col", column - 1, count);
  sheet.maxColumns += count;
}
