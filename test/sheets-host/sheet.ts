/** `Sheet` as scripts see it: its grid, its ranges, its look. */
import { parseA1, splitSheet } from "./a1-notation.ts";
import { area } from "./range.ts";
import { NotModelled, ServiceError } from "./service-calls.ts";
import { chain, serviceClass, type Signatures } from "./service-object.ts";
import type { App } from "./spreadsheet-app.ts";
import { extent, shiftColumns, shiftRows, write, type SheetState } from "./workbook.ts";

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

function gridMethods(): Signatures<SheetState> {
  const inside = (count: number, of: number, what: string) => {
    if (count < 1 || count > of) throw new ServiceError(`Those ${what} are out of bounds.`);
  };
  const insertRows = (sheet: SheetState, row: number, count: number) => {
    inside(row, sheet.maxRows + 1, "rows");
    inside(count, Number.MAX_SAFE_INTEGER, "rows");
    shiftRows(sheet, row, count);
  };
  const insertColumns = (sheet: SheetState, column: number, count: number) => {
    inside(column, sheet.maxColumns + 1, "columns");
    inside(count, Number.MAX_SAFE_INTEGER, "columns");
    shiftColumns(sheet, column, count);
  };
  const deleteRows = (sheet: SheetState, row: number, count: number) => {
    inside(row, sheet.maxRows, "rows");
    inside(count, sheet.maxRows - row + 1, "rows");
    if (count === sheet.maxRows)
      throw new ServiceError("You can't delete all the rows on the sheet.");
    shiftRows(sheet, row, -count);
  };
  const deleteColumns = (sheet: SheetState, column: number, count: number) => {
    inside(column, sheet.maxColumns, "columns");
    inside(count, sheet.maxColumns - column + 1, "columns");
    if (count === sheet.maxColumns)
      throw new ServiceError("You can't delete all the columns on the sheet.");
    shiftColumns(sheet, column, -count);
  };
  return {
    "insertRowsAfter(int,int)": (sheet, row: number, count: number) => {
      inside(row, sheet.maxRows, "rows");
      insertRows(sheet, row + 1, count);
      return chain;
    },
    "insertRowsBefore(int,int)": (sheet, row: number, count: number) => {
      inside(row, sheet.maxRows, "rows");
      insertRows(sheet, row, count);
      return chain;
    },
    "insertRowAfter(int)": (sheet, row: number) => {
      inside(row, sheet.maxRows, "rows");
      insertRows(sheet, row + 1, 1);
      return chain;
    },
    "insertRowBefore(int)": (sheet, row: number) => {
      inside(row, sheet.maxRows, "rows");
      insertRows(sheet, row, 1);
      return chain;
    },
    "insertColumnsAfter(int,int)": (sheet, column: number, count: number) => {
      inside(column, sheet.maxColumns, "columns");
      insertColumns(sheet, column + 1, count);
      return chain;
    },
    "insertColumnsBefore(int,int)": (sheet, column: number, count: number) => {
      inside(column, sheet.maxColumns, "columns");
      insertColumns(sheet, column, count);
      return chain;
    },
    "deleteRow(int)": (sheet, row: number) => {
      deleteRows(sheet, row, 1);
      return chain;
    },
    "deleteRows(int,int)": (sheet, row: number, count: number) => deleteRows(sheet, row, count),
    "deleteColumn(int)": (sheet, column: number) => {
      deleteColumns(sheet, column, 1);
      return chain;
    },
    "deleteColumns(int,int)": (sheet, column: number, count: number) =>
      deleteColumns(sheet, column, count),
  };
}

/** Settings that are only kept and read back: they change what the user sees, not what is computed. */
function appearance(): Signatures<SheetState> {
  const sizes = (sheet: SheetState, name: string) => {
    const known = (sheet.settings.get(name) ?? new Map()) as Map<number, unknown>;
    sheet.settings.set(name, known);
    return known;
  };
  const each = (
    sheet: SheetState,
    name: string,
    from: number,
    count: number,
    limit: number,
    value: unknown,
  ) => {
    if (from < 1 || count < 1 || from + count - 1 > limit)
      throw new ServiceError(
        `Those ${name.startsWith("row") ? "rows" : "columns"} are out of bounds.`,
      );
    for (let at = from; at < from + count; at++) sizes(sheet, name).set(at, value);
  };
  const frozen = (sheet: SheetState, name: string, count: number, limit: number) => {
    if (count < 0 || count >= limit)
      throw new ServiceError(`You can't freeze all visible ${name} on the sheet.`);
    sheet.settings.set(`frozen ${name}`, count);
  };
  return {
    "setFrozenRows(int)": (sheet, count: number) => frozen(sheet, "rows", count, sheet.maxRows),
    "getFrozenRows()": (sheet) => sheet.settings.get("frozen rows") ?? 0,
    "setFrozenColumns(int)": (sheet, count: number) =>
      frozen(sheet, "columns", count, sheet.maxColumns),
    "getFrozenColumns()": (sheet) => sheet.settings.get("frozen columns") ?? 0,
    "setColumnWidth(int,int)": (sheet, column: number, width: number) => {
      each(sheet, "column width", column, 1, sheet.maxColumns, width);
      return chain;
    },
    "setColumnWidths(int,int,int)": (sheet, from: number, count: number, width: number) => {
      each(sheet, "column width", from, count, sheet.maxColumns, width);
      return chain;
    },
    "getColumnWidth(int)": (sheet, column: number) =>
      sizes(sheet, "column width").get(column) ?? 100,
    "setRowHeight(int,int)": (sheet, row: number, height: number) => {
      each(sheet, "row height", row, 1, sheet.maxRows, height);
      return chain;
    },
    "setRowHeights(int,int,int)": (sheet, from: number, count: number, height: number) => {
      each(sheet, "row height", from, count, sheet.maxRows, height);
      return chain;
    },
    "getRowHeight(int)": (sheet, row: number) => sizes(sheet, "row height").get(row) ?? 21,
    "hideColumns(int)": (sheet, column: number) =>
      each(sheet, "column hidden", column, 1, sheet.maxColumns, true),
    "hideColumns(int,int)": (sheet, from: number, count: number) =>
      each(sheet, "column hidden", from, count, sheet.maxColumns, true),
    "showColumns(int)": (sheet, column: number) =>
      each(sheet, "column hidden", column, 1, sheet.maxColumns, false),
    "showColumns(int,int)": (sheet, from: number, count: number) =>
      each(sheet, "column hidden", from, count, sheet.maxColumns, false),
    "isColumnHiddenByUser(int)": (sheet, column: number) =>
      sizes(sheet, "column hidden").get(column) ?? false,
    "hideRows(int,int)": (sheet, from: number, count: number) =>
      each(sheet, "row hidden", from, count, sheet.maxRows, true),
    "isRowHiddenByUser(int)": (sheet, row: number) => sizes(sheet, "row hidden").get(row) ?? false,
    "setTabColor(string?)": (sheet, colour: string | null) => {
      sheet.settings.set("tab colour", colour ?? "");
      return chain;
    },
    "getTabColor()": (sheet) => sheet.settings.get("tab colour") ?? "",
    "setHiddenGridlines(boolean)": (sheet, hidden: boolean) => {
      sheet.settings.set("gridlines hidden", hidden);
      return chain;
    },
    "hasHiddenGridlines()": (sheet) => sheet.settings.get("gridlines hidden") ?? false,
    "hideSheet()": (sheet) => {
      const visible = sheet.workbook.sheets.filter((other) => !other.settings.get("hidden"));
      if (visible.length === 1 && visible[0] === sheet)
        throw new ServiceError("You can't hide all the sheets in a document.");
      sheet.settings.set("hidden", true);
      return chain;
    },
    "showSheet()": (sheet) => {
      sheet.settings.set("hidden", false);
      return chain;
    },
    "isSheetHidden()": (sheet) => sheet.settings.get("hidden") ?? false,
  };
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
