/** Inserting and deleting rows and columns: everything behind moves along. */
import { shiftReentry } from "./recalculation.ts";
import { refuseTooManyCells, type SheetState } from "./workbook.ts";

/** Grows (or with a negative count shrinks) the grid at a row, moving everything below. */
export function shiftRows(sheet: SheetState, row: number, count: number): void {
  const { workbook } = sheet;
  refuseTooManyCells(workbook, count * sheet.maxColumns);
  if (count > 0) workbook.engine.addRows(sheet.engineId, [row - 1, count]);
  else workbook.engine.removeRows(sheet.engineId, [row - 1, -count]);
  for (const cells of sheet.cells.values()) cells.shiftRows(row, count);
  shiftReentry(workbook, sheet.engineId, "row", row - 1, count);
  sheet.maxRows += count;
}

export function shiftColumns(sheet: SheetState, column: number, count: number): void {
  const { workbook } = sheet;
  refuseTooManyCells(workbook, count * sheet.maxRows);
  if (count > 0) workbook.engine.addColumns(sheet.engineId, [column - 1, count]);
  else workbook.engine.removeColumns(sheet.engineId, [column - 1, -count]);
  for (const cells of sheet.cells.values()) cells.shiftColumns(column, count);
  shiftReentry(workbook, sheet.engineId, "col", column - 1, count);
  sheet.maxColumns += count;
}
