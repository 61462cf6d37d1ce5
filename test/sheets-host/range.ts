/** `Range` as scripts see it: values, formulas and the properties of cells, refused wherever the sizes differ. */
import { propertyMethods } from "./cell-property.ts";
import { area, copy, eachCell, grid, overlaps, sameSize, type Area } from "./area.ts";
import { toA1 } from "./a1-notation.ts";
import { NotModelled, ServiceError } from "./service-calls.ts";
import { chain, serviceClass, type Signatures } from "./service-object.ts";
import type { App } from "./spreadsheet-app.ts";
import { formulas, values, write } from "./cells.ts";
import { layer, type CellProperty } from "./workbook.ts";

function clearFormats(range: Area): void {
  for (const [name, cells] of range.sheet.cells)
    if (name !== "note" && name !== "dataValidation")
      eachCell(range, (row, column) => cells.set(row, column, undefined));
}

function clearContents(range: Area): void {
  write(
    range.sheet,
    range,
    grid(range, () => ""),
  );
}

function clearLayer(range: Area, name: CellProperty): void {
  eachCell(range, (row, column) => layer(range.sheet, name).set(row, column, undefined));
}

/** Borders are only looked at; a script cannot read them back from here. */
function drawBorder(range: Area, ...border: unknown[]) {
  eachCell(range, (row, column) => layer(range.sheet, "border").set(row, column, border));
  return chain;
}

export function rangeClass(app: App, more: Signatures<Area> = {}) {
  const move = (range: Area, row: number, column: number, rows: number, columns: number) =>
    app.classes.range.of(area(range.sheet, range.row + row, range.column + column, rows, columns));

  return serviceClass<Area>(app.calls, "SpreadsheetApp.Range", {
    ...propertyMethods(),
    ...more,
    "getValues()": (range) => values(range.sheet, range),
    "getValue()": (range) => values(range.sheet, { ...range, rows: 1, columns: 1 })[0]?.[0],
    "setValues(any[][])": (range, data: unknown[][]) => {
      sameSize(range, data);
      write(range.sheet, range, copy(data));
      return chain;
    },
    "setValue(any)": (range, value: unknown) => {
      write(
        range.sheet,
        range,
        grid(range, () => value),
      );
      return chain;
    },
    "getFormulas()": (range) => formulas(range.sheet, range),
    "getFormula()": (range) => formulas(range.sheet, { ...range, rows: 1, columns: 1 })[0]?.[0],
    "setFormula(string)": (range, formula: string) => {
      if (range.rows * range.columns > 1) throw new NotModelled("setFormula on several cells");
      write(range.sheet, range, [[asFormula(formula)]]);
      return chain;
    },
    "setFormulas(string[][])": (range, data: string[][]) => {
      sameSize(range, data);
      write(
        range.sheet,
        range,
        Array.from(data, (line) => Array.from(line, asFormula)),
      );
      return chain;
    },
    "clearContent()": (range) => {
      clearContents(range);
      return chain;
    },
    "clearFormat()": (range) => {
      clearFormats(range);
      return chain;
    },
    "clearNote()": (range) => {
      clearLayer(range, "note");
      return chain;
    },
    "clearDataValidations()": (range) => {
      clearLayer(range, "dataValidation");
      return chain;
    },
    "clear()": (range) => {
      clearContents(range);
      clearFormats(range);
      return chain;
    },
    "isBlank()": (range) =>
      values(range.sheet, range)
        .flat()
        .every((value) => value === ""),
    "getRow()": (range) => range.row,
    "getColumn()": (range) => range.column,
    "getNumRows()": (range) => range.rows,
    "getNumColumns()": (range) => range.columns,
    "getHeight()": (range) => range.rows,
    "getWidth()": (range) => range.columns,
    "getLastRow()": (range) => range.row + range.rows - 1,
    "getLastColumn()": (range) => range.column + range.columns - 1,
    "getA1Notation()": toA1,
    "getSheet()": (range) => app.classes.sheet.of(range.sheet),
    "getCell(int,int)": (range, row: number, column: number) => {
      if (row < 1 || column < 1 || row > range.rows || column > range.columns)
        throw new ServiceError("Cell reference out of range");
      return move(range, row - 1, column - 1, 1, 1);
    },
    "offset(int,int)": (range, row: number, column: number) =>
      move(range, row, column, range.rows, range.columns),
    "offset(int,int,int)": (range, row: number, column: number, rows: number) =>
      move(range, row, column, rows, range.columns),
    "offset(int,int,int,int)": (range, row: number, column: number, rows: number, cols: number) =>
      move(range, row, column, rows, cols),
    "setWrapStrategy(WrapStrategy)": (range, strategy: object) => {
      eachCell(range, (row, column) =>
        layer(range.sheet, "wrapStrategy").set(row, column, strategy),
      );
      return chain;
    },
    "setBorder(boolean?,boolean?,boolean?,boolean?,boolean?,boolean?)": drawBorder,
    "setBorder(boolean?,boolean?,boolean?,boolean?,boolean?,boolean?,string?,BorderStyle?)":
      drawBorder,
    "activate()": (range) => {
      app.workbook.active = range.sheet;
      range.sheet.settings.set("activeRange", range);
      return chain;
    },
    "merge()": (range) => {
      eachCell(range, (row, column) => {
        if (row !== range.row || column !== range.column)
          clearContents({ sheet: range.sheet, row, column, rows: 1, columns: 1 });
      });
      const merged = (range.sheet.settings.get("merged") ?? []) as Area[];
      range.sheet.settings.set("merged", [...merged, range]);
      return chain;
    },
    "isPartOfMerge()": (range) =>
      ((range.sheet.settings.get("merged") ?? []) as Area[]).some((merged) =>
        overlaps(merged, range),
      ),
    "breakApart()": (range) => {
      const merged = (range.sheet.settings.get("merged") ?? []) as Area[];
      range.sheet.settings.set(
        "merged",
        merged.filter((other) => !overlaps(other, range)),
      );
      return chain;
    },
  });
}

const asFormula = (formula: string) =>
  formula === "" || formula.startsWith("=") ? formula : `=${formula}`;
