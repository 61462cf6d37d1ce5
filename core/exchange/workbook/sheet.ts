/** A spreadsheet file as plain data: sheets of cells with formulas, checks on input, and charts. */

/** How a number is shown; it is always stored whole. */
export type NumberFormat = "whole" | "points" | "percent" | "amount" | "day" | "month";

/** What a cell is for: a heading, a value that the reader may change, a remark. */
export type CellLook = "heading" | "input" | "note";

/** Text is always text: whatever it begins with, it never becomes a formula. */
export type SheetCell =
  | { readonly kind: "text"; readonly text: string; readonly look?: CellLook }
  | {
      readonly kind: "number";
      readonly value: number;
      readonly format?: NumberFormat;
      readonly look?: CellLook;
    }
  | {
      readonly kind: "formula";
      readonly formula: string;
      readonly format?: NumberFormat;
    };

/** Cells of one sheet, row by row; `undefined` is an empty cell. */
export type SheetRow = readonly (SheetCell | undefined)[];

/**
 * What may be entered: whole numbers between two bounds (numbers or references), days, amounts from zero on, or one
 * of some choices; empty stays allowed.
 */
export type InputRule = InputHelp &
  (
    | { readonly kind: "whole"; readonly least: string; readonly most: string }
    | { readonly kind: "day" | "amount" }
    | { readonly kind: "choice"; readonly choices: readonly string[] }
  );

interface InputHelp {
  readonly range: string;
  readonly title: string;
  readonly hint: string;
  readonly refusal: string;
}

/** Cells for which the formula (written for the first of them) holds take this colour. */
export interface ColourRule {
  readonly range: string;
  readonly formula: string;
  readonly text: string;
  readonly fill?: string;
}

/** How a chart draws: points with both axes from 0 to 100, a curve of shares over shares, lines, or bars. */
export type ChartKind = "points" | "curve" | "lines" | "bars";

/** A chart over the cells between `from` and `to`; ranges name their sheet. */
export interface SheetChart {
  readonly kind: ChartKind;
  readonly title: string;
  readonly across: string;
  readonly upward: string;
  /** How the values are shown on their axis. */
  readonly format: "points" | "percent" | "amount";
  readonly series: readonly {
    readonly name: string;
    readonly across: string;
    readonly upward: string;
    readonly colour: string;
    readonly isDashed?: boolean;
  }[];
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean }[];
  readonly rows: readonly SheetRow[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly inputRules?: readonly InputRule[];
  readonly colourRules?: readonly ColourRule[];
  /** So many rows at the top are out of sight: they hold the keys by which an import finds the columns. */
  readonly hiddenRows?: number;
  /** The headings and rows that may be filtered and sorted. */
  readonly filter?: string;
  /** No menu of a spreadsheet program shows such a sheet. */
  readonly isHidden?: boolean;
  readonly charts?: readonly SheetChart[];
}

/** `names` are cells and ranges that formulas call by name. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly names: readonly { readonly name: string; readonly range: string }[];
}

/** A cell of text. */
export function textCell(text: string, look?: CellLook): SheetCell {
  return look ? { kind: "text", text, look } : { kind: "text", text };
}

/** The keys of columns, for the hidden row at the top of a sheet that can be imported again. */
export function keyRow(keys: readonly string[]): SheetRow {
  return keys.map((key) => textCell(key));
}

/** Headings, one a column. */
export function headings(...texts: readonly string[]): SheetRow {
  return texts.map((text) => textCell(text, "heading"));
}

/** A cell with a number. */
export function numberCell(value: number, format?: NumberFormat, look?: CellLook): SheetCell {
  return { kind: "number", value, ...(format && { format }), ...(look && { look }) };
}

/** A cell that computes; the formula is written without its equals sign. */
export function formulaCell(formula: string, format?: NumberFormat): SheetCell {
  return format ? { kind: "formula", formula, format } : { kind: "formula", formula };
}
