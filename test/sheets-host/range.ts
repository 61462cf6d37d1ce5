/** `Range` as scripts see it: values, formulas and the properties of cells, refused wherever the sizes differ. */
import { toA1, type Rectangle } from "./a1-notation.ts";
import { NotModelled, ServiceError } from "./service-calls.ts";
import { chain, serviceClass, type Method, type Signatures } from "./service-object.ts";
import type { App } from "./spreadsheet-app.ts";
import { formulas, layer, values, write, type CellProperty, type SheetState } from "./workbook.ts";

/** A rectangle of one sheet, counted from 1. */
export interface Area extends Rectangle {
  readonly sheet: SheetState;
}

/** The rectangle, if Google would let a script have it. */
export function area(
  sheet: SheetState,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Area {
  if (row < 1) throw new ServiceError("The starting row of the range is too small.");
  if (column < 1) throw new ServiceError("The starting column of the range is too small.");
  if (rows < 1) throw new ServiceError("The number of rows in the range must be at least 1.");
  if (columns < 1) throw new ServiceError("The number of columns in the range must be at least 1.");
  if (row + rows - 1 > sheet.maxRows || column + columns - 1 > sheet.maxColumns)
    throw new ServiceError("The coordinates of the range are outside the dimensions of the sheet.");
  return { sheet, row, column, rows, columns };
}

/** Refuses a grid whose size is not the range's, in Google's words. */
export function sameSize(range: Area, data: readonly (readonly unknown[])[]): void {
  if (data.length !== range.rows)
    throw new ServiceError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${range.rows}.`,
    );
  for (const line of data)
    if (line.length !== range.columns)
      throw new ServiceError(
        `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${range.columns}.`,
      );
}

const copy = (data: readonly (readonly unknown[])[]) =>
  Array.from(data, (line) => Array.from(line));

export function grid<Value>(range: Area, cell: (row: number, column: number) => Value): Value[][] {
  return Array.from({ length: range.rows }, (_, down) =>
    Array.from({ length: range.columns }, (_, right) =>
      cell(range.row + down, range.column + right),
    ),
  );
}

export function eachCell(range: Area, visit: (row: number, column: number) => void): void {
  for (let row = range.row; row < range.row + range.rows; row++)
    for (let column = range.column; column < range.column + range.columns; column++)
      visit(row, column);
}

/** A property that a cell has until another is set, and what a script may set. */
interface Property {
  readonly type: string;
  readonly initial: unknown;
  accept?(value: unknown): unknown;
}

const colour = (value: unknown) => {
  if (value === null || value === undefined) return undefined;
  const text = String(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toLowerCase();
  const named: Record<string, string> = { white: "#ffffff", black: "#000000", red: "#ff0000" };
  const hex = named[text.toLowerCase()];
  if (hex === undefined) throw new NotModelled(`the colour "${text}" (write it as #rrggbb)`);
  return hex;
};

const oneOf =
  (...choices: readonly string[]) =>
  (value: unknown) => {
    if (value === null || value === undefined) return undefined;
    if (!choices.includes(String(value)))
      throw new ServiceError(`Invalid argument: ${String(value)}`);
    return value;
  };

const properties: Readonly<Partial<Record<CellProperty, Property>>> = {
  numberFormat: {
    type: "string",
    initial: "0.###############",
    accept: (value) => (value === "General" || value === "" ? undefined : value),
  },
  note: { type: "string?", initial: "", accept: (value) => value || undefined },
  background: { type: "string?", initial: "#ffffff", accept: colour },
  fontColor: { type: "string?", initial: "#000000", accept: colour },
  fontWeight: { type: "string?", initial: "normal", accept: oneOf("normal", "bold") },
  fontStyle: { type: "string?", initial: "normal", accept: oneOf("normal", "italic") },
  fontLine: {
    type: "string?",
    initial: "none",
    accept: oneOf("none", "underline", "line-through"),
  },
  fontFamily: { type: "string?", initial: "Arial" },
  fontSize: { type: "int", initial: 10 },
  horizontalAlignment: {
    type: "string?",
    initial: "general",
    accept: oneOf("left", "center", "normal", "right"),
  },
  verticalAlignment: {
    type: "string?",
    initial: "bottom",
    accept: oneOf("top", "middle", "bottom"),
  },
  wrap: { type: "boolean", initial: false },
};

/** `setX`, `setXs`, `getX` and `getXs` of every property of a cell. */
function propertyMethods(): Signatures<Area> {
  const methods: Record<string, Method<Area>> = {};
  for (const [name, property] of Object.entries(properties) as [CellProperty, Property][]) {
    const title = name[0]?.toUpperCase() + name.slice(1);
    const accept = property.accept ?? ((value: unknown) => value ?? undefined);
    const get = ({ sheet }: Area, row: number, column: number) =>
      layer(sheet, name).get(row, column) ?? property.initial;
    methods[`set${title}(${property.type})`] = (range: Area, value: unknown) => {
      const accepted = accept(value);
      eachCell(range, (row, column) => layer(range.sheet, name).set(row, column, accepted));
      return chain;
    };
    methods[`set${title}s(${property.type}[][])`] = (range: Area, data: unknown[][]) => {
      sameSize(range, data);
      eachCell(range, (row, column) =>
        layer(range.sheet, name).set(
          row,
          column,
          accept(data[row - range.row]?.[column - range.column]),
        ),
      );
      return chain;
    };
    methods[`get${title}()`] = (range: Area) => get(range, range.row, range.column);
    methods[`get${title}s()`] = (range: Area) =>
      grid(range, (row, column) => get(range, row, column));
  }
  return methods;
}

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

export function overlaps(a: Rectangle, b: Rectangle): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

const asFormula = (formula: string) =>
  formula === "" || formula.startsWith("=") ? formula : `=${formula}`;
