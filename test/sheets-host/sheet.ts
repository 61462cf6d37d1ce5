/** `Sheet` as scripts see it: its grid, its ranges, its look. */
import { appearance } from "./sheet-appearance.ts";
import { gridMethods } from "./sheet-grid.ts";
import { parseA1, splitSheet } from "./a1-notation.ts";
import { area } from "./area.ts";
import { NotModelled, ServiceError } from "./service-calls.ts";
import { chain, serviceClass, type Signatures } from "./service-object.ts";
import type { App } from "./spreadsheet-app.ts";
import { extent, values, write } from "./cells.ts";
import { shiftColumns, shiftRows } from "./grid-size.ts";
import { type SheetState } from "./workbook.ts";

/** The range of A1 notation on a sheet, or on the sheet it names. */
export function areaOfA1(sheet: SheetState, a1: string) {
  const { sheet: named, range } = splitSheet(a1);
  const owner =
    named === undefined ? sheet : sheet.workbook.sheets.find(({ name }) => name === named);
  const place = owner && parseA1(range, owner.maxRows, owner.maxColumns);
  if (owner === undefined || place === undefined) throw new ServiceError("Range not found");
  return area(owner, place.row, place.column, place.rows, place.columns);
}

function sheetRanges(app: App): Signatures<SheetState> {
  const range = (sheet: SheetState, row: number, column: number, rows: number, columns: number) =>
    app.classes.range.of(area(sheet, row, column, rows, columns));
  return {
    "getRange(string)": (sheet, a1: string) => app.classes.range.of(areaOfA1(sheet, a1)),
    "getRange(int,int)": (sheet, row: number, column: number) => range(sheet, row, column, 1, 1),
    "getRange(int,int,int)": (sheet, row: number, column: number, rows: number) =>
      range(sheet, row, column, rows, 1),
    "getRange(int,int,int,int)": (sheet, row: number, column: number, rows: number, cols: number) =>
      range(sheet, row, column, rows, cols),
    "getDataRange()": (sheet) => {
      const last = extent(sheet);
      return range(sheet, 1, 1, Math.max(1, last.row), Math.max(1, last.column));
    },
    "getSheetValues(int,int,int,int)": (
      sheet,
      row: number,
      column: number,
      rows: number,
      cols: number,
    ) => values(sheet, area(sheet, row, column, rows, cols)),
    "getLastRow()": (sheet) => extent(sheet).row,
    "getLastColumn()": (sheet) => extent(sheet).column,
    "getMaxRows()": (sheet) => sheet.maxRows,
    "getMaxColumns()": (sheet) => sheet.maxColumns,
    "appendRow(any[])": (sheet, values: unknown[]) => {
      const row = extent(sheet).row + 1;
      if (row > sheet.maxRows) shiftRows(sheet, sheet.maxRows + 1, row - sheet.maxRows);
      if (values.length > sheet.maxColumns)
        shiftColumns(sheet, sheet.maxColumns + 1, values.length - sheet.maxColumns);
      write(sheet, { row, column: 1, rows: 1, columns: values.length }, [Array.from(values)]);
      return chain;
    },
    "clear()": (sheet) => {
      clearSheet(sheet);
      for (const [name, cells] of sheet.cells)
        if (name !== "note" && name !== "dataValidation") cells.clear();
      return chain;
    },
    "clearContents()": (sheet) => {
      clearSheet(sheet);
      return chain;
    },
    "clearFormats()": (sheet) => {
      for (const [name, cells] of sheet.cells)
        if (name !== "note" && name !== "dataValidation") cells.clear();
      return chain;
    },
    "clearNotes()": (sheet) => {
      sheet.cells.get("note")?.clear();
      return chain;
    },
  };
}

function clearSheet(sheet: SheetState): void {
  sheet.workbook.engine.clearSheet(sheet.engineId);
}

function rename(sheet: SheetState, name: string) {
  if (sheet.workbook.sheets.some((other) => other !== sheet && sameName(other.name, name)))
    throw new ServiceError(
      `A sheet with the name "${name}" already exists. Please enter another name.`,
    );
  if (name === "") throw new ServiceError(`Invalid sheet name: "${name}"`);
  sheet.workbook.engine.renameSheet(sheet.engineId, name);
  sheet.name = name;
  return chain;
}

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

export function sheetClass(app: App, more: Signatures<SheetState> = {}) {
  const alive = (signatures: Signatures<SheetState>): Signatures<SheetState> =>
    Object.fromEntries(
      Object.entries(signatures).map(([signature, method]) => [
        signature,
        (sheet: SheetState, ...parameters: unknown[]) => {
          if (sheet.deleted) throw new ServiceError(`Sheet ${sheet.id} not found`);
          return method(sheet, ...parameters);
        },
      ]),
    );
  return serviceClass<SheetState>(
    app.calls,
    "SpreadsheetApp.Sheet",
    alive({
      ...sheetRanges(app),
      ...gridMethods(),
      ...appearance(),
      ...more,
      "getName()": (sheet) => sheet.name,
      "getSheetName()": (sheet) => sheet.name,
      "setName(string)": rename,
      "getSheetId()": (sheet) => sheet.id,
      "getIndex()": (sheet) => sheet.workbook.sheets.indexOf(sheet) + 1,
      "getParent()": (sheet) => app.classes.spreadsheet.of(sheet.workbook),
      "activate()": (sheet) => {
        sheet.workbook.active = sheet;
        return chain;
      },
      "getActiveRange()": (sheet) => {
        const range = sheet.settings.get("activeRange") ?? area(sheet, 1, 1, 1, 1);
        return app.classes.range.of(range as ReturnType<typeof area>);
      },
      "copyTo(Spreadsheet)": () => {
        throw new NotModelled("Sheet.copyTo");
      },
    }),
  );
}
