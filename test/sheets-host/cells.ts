/** Writing into cells and reading them, as `setValues`, `getValues` and `getFormulas` do. */
import { DetailedCellError, type HyperFormula, type SimpleCellAddress } from "hyperformula";
import { toA1, type Rectangle } from "./a1-notation.ts";
import { enter, entered } from "./cell-entry.ts";
import { dateOf, showsDate } from "./date-serial.ts";
import { asEngineFormula } from "./formula-text.ts";
import { errorText } from "./formula-error.ts";
import { admits, violation, type ValidationRule } from "./validation-rule.ts";
import { layer, type SheetState } from "./workbook.ts";

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
      return asEngineFormula(sheet, entry.content);
    }),
  );
  engine.setCellContents(address(sheet, place.row, place.column), contents);
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
