/** The methods of `Sheet` that insert and delete rows and columns. */
import { shiftColumns, shiftRows } from "./grid-size.ts";
import { ServiceError } from "./service-calls.ts";
import { chain, type Signatures } from "./service-object.ts";
import type { SheetState } from "./workbook.ts";

export function gridMethods(): Signatures<SheetState> {
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
    "insertColumnAfter(int)": (sheet, column: number) => {
      inside(column, sheet.maxColumns, "columns");
      insertColumns(sheet, column + 1, 1);
      return chain;
    },
    "insertColumnBefore(int)": (sheet, column: number) => {
      inside(column, sheet.maxColumns, "columns");
      insertColumns(sheet, column, 1);
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
