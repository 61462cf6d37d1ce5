/** Computing after a script has ended: custom functions that waited, and results whose size the engine did not foresee. */
import { DetailedCellError, type HyperFormula, type SimpleCellAddress } from "hyperformula";
import type { Workbook } from "./workbook.ts";

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

export const keyOf = ({ sheet, row, col }: SimpleCellAddress) => `${sheet}:${row}:${col}`;
/** Whether a result found no room; it may have by now. */
function isBlocked(engine: HyperFormula, cell: SimpleCellAddress): boolean {
  if (engine.getSheetName(cell.sheet) === undefined) return false;
  const value = engine.getCellValue(cell);
  return value instanceof DetailedCellError && value.type === "SPILL";
}

/** Follows the formulas that are to be entered again when rows or columns move. */
export function shiftReentry(
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
