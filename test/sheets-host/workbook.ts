/** The spreadsheet itself, behind every service object: sheets, their grids, and the engine that computes their cells. */
import { HyperFormula } from "hyperformula";
import { type CellLayer, cellLayer } from "./cell-layer.ts";
import type { Reentry } from "./recalculation.ts";
import { ServiceError } from "./service-calls.ts";

/** Google's default for a new sheet, and its limit for a whole spreadsheet. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;
const MOST_CELLS = 10_000_000;

export type CellProperty =
  | "numberFormat"
  | "note"
  | "background"
  | "border"
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
  /** What Google says to a user who may not edit the sheet, and tries to. */
  refusal: string | undefined;
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
  refuseTooManyCells(workbook, NEW_ROWS * NEW_COLUMNS);
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
    refusal: undefined,
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

/** Google's limit counts the cells of every grid, empty or not. */
export function refuseTooManyCells({ sheets }: Workbook, more: number): void {
  const total = sheets.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, more);
  if (total > MOST_CELLS)
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
