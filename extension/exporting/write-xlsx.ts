/** Writes the core's workbook as an .xlsx file; loaded only when somebody exports. */
import type { InputRule, NumberFormat, SheetChart, Sheet, SheetCell, Workbook } from "#core";
import {
  type Cell,
  type CellStyle,
  type SheetChart as FileChart,
  writeXlsx,
  type WriteSheet,
  type DataValidation,
} from "hucre/xlsx";
import { straightScatter } from "./straight-scatter.ts";

/** The bytes of the file. Programs compute all formulas when they open it. `tell` hears how much is done, 0 to 1. */
export async function xlsxBytes(
  workbook: Workbook,
  tell: (done: number) => void = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const shares = sharesOf(workbook.sheets);
  const bytes = await writeXlsx({
    sheets: workbook.sheets.map((sheet, at) => onTurn(sheetOf(sheet), () => tell(shares[at]!))),
    namedRanges: workbook.names.map(({ name, range }) => ({ name, range })),
  });
  return straightScatter(bytes);
}

/** How much of all cells stands on the sheets before each one. */
function sharesOf(sheets: readonly Sheet[]): readonly number[] {
  const counts = sheets.map(({ rows, columns }) => rows.length * columns.length);
  const all = Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );
  let before = 0;
  return counts.map((count) => (before += count) - count).map((sum) => sum / all);
}

/** The sheet, which says when its cells are asked for the first time: the library writes one sheet after the other. */
function onTurn(sheet: WriteSheet, hear: () => void): WriteSheet {
  let isHeard = false;
  return Object.defineProperty({ ...sheet }, "cells", {
    enumerable: true,
    get: () => {
      if (!isHeard) hear();
      isHeard = true;
      return sheet.cells;
    },
  });
}

function sheetOf(sheet: Sheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  sheet.rows.forEach((row, rowIndex) =>
    row.forEach((cell, column) => {
      if (cell) cells.set(`${rowIndex},${column}`, cellOf(cell));
    }),
  );
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width, hidden = false }) => ({ width, hidden })),
    cells,
    freezePane: sheet.frozen,
    ...(sheet.isHidden && { veryHidden: true }),
    ...(sheet.filter && { autoFilter: { range: sheet.filter } }),
    rowDefs: new Map(
      Array.from({ length: sheet.hiddenRows ?? 0 }, (_, row) => [row, { hidden: true }]),
    ),
    dataValidations: (sheet.inputRules ?? []).map((rule) => ({
      ...checkOf(rule),
      range: rule.range,
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: true,
      inputTitle: rule.title,
      inputMessage: rule.hint,
      errorTitle: rule.title,
      errorMessage: rule.refusal,
    })),
    conditionalRules: (sheet.colourRules ?? []).map((rule, index) => ({
      type: "expression",
      priority: index + 1,
      range: rule.range,
      formula: rule.formula,
      style: {
        font: { color: { rgb: rule.text } },
        ...(rule.fill && {
          fill: { type: "pattern", pattern: "solid", bgColor: { rgb: rule.fill } },
        }),
      },
    })),
    charts: (sheet.charts ?? []).map(chartOf),
  };
}

/** 1900-03-01: before it programs count days differently. */
const FIRST_DAY = "61";

function checkOf(rule: InputRule): Pick<DataValidation, "type"> & Partial<DataValidation> {
  switch (rule.kind) {
    case "whole":
      return {
        type: "whole",
        operator: "between",
        formula1: rule.least,
        formula2: rule.most,
      };
    case "day":
      return { type: "date", operator: "greaterThanOrEqual", formula1: FIRST_DAY };
    case "amount":
      return { type: "decimal", operator: "greaterThanOrEqual", formula1: "0" };
    case "choice":
      return { type: "list", values: [...rule.choices] };
  }
}

const numberFormats: Readonly<Record<NumberFormat, string>> = {
  whole: "0",
  points: "0.0",
  percent: "0%",
  amount: "#,##0.00",
  day: "yyyy-mm-dd",
  month: "yyyy-mm",
};

const HEADING: CellStyle = {
  font: { bold: true, color: { rgb: "FFFFFF" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "1F3A5F" } },
  alignment: { wrapText: true, vertical: "top" },
};
const INPUT: CellStyle = {
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF8E1" } },
};
const NOTE: CellStyle = { font: { italic: true, color: { rgb: "57606A" } } };
const looks = { heading: HEADING, input: INPUT, note: NOTE } as const;

function cellOf(cell: SheetCell): Partial<Cell> {
  if (cell.kind === "formula")
    return {
      type: "formula",
      formula: cell.formula,
      ...(cell.format && { style: { numFmt: numberFormats[cell.format] } }),
    };
  const look = cell.look && looks[cell.look];
  if (cell.kind === "number")
    return {
      type: "number",
      value: cell.value,
      style: { ...look, ...(cell.format && { numFmt: numberFormats[cell.format] }) },
    };
  // An empty input must stay a general cell, or what is typed into it would become text.
  if (cell.text === "") return { value: null, type: "empty", ...(look && { style: look }) };
  // The format "@" keeps it text even after somebody edits the cell; written as rich text, a name such as
  // #N/A is not taken for an error.
  const text = literal(cell.text).replace(UNWRITABLE, "\ufffd");
  return {
    type: "richText",
    value: text,
    richText: [{ text }],
    style: { ...look, numFmt: "@" },
  };
}

/** What XML can't hold in any form: one of these would make the whole file unreadable. */
const UNWRITABLE = /[\p{Surrogate}\ufffe\uffff]|(?![\t\n\r])\p{Cc}(?<![\u007f-\u009f])/gu;

/** The file format reads _x000D_ as a control character; an underscore written in this way stays one. */
function literal(text: string): string {
  return text.replace(/_(?=x[\da-f]{4}_)/giu, "_x005F_");
}

const kinds = { points: "scatter", curve: "scatter", lines: "line", bars: "bar" } as const;
const axisFormats: Readonly<Record<SheetChart["format"], string>> = {
  points: "0",
  percent: "0%",
  amount: "#,##0",
};

function chartOf(chart: SheetChart): FileChart {
  const shares = { min: 0, max: 1, majorUnit: 0.2 };
  const scale = {
    points: { min: 0, max: 100, majorUnit: 20 },
    percent: shares,
    amount: { min: 0 },
  };
  const isPlane = chart.kind === "points" || chart.kind === "curve";
  const axis = (title: string) => ({
    title,
    scale: scale[chart.format],
    gridlines: { major: true },
    numberFormat: { formatCode: axisFormats[chart.format] },
  });
  const values = axis(chart.upward);
  return {
    type: kinds[chart.kind],
    title: chart.title,
    ...(isPlane && { scatterStyle: chart.kind === "points" ? "marker" : "lineMarker" }),
    legend: chart.series.length > 1 ? "bottom" : false,
    series: chart.series.map((one) => ({
      name: one.name,
      categories: one.across,
      values: one.upward,
      color: one.colour,
      ...seriesLook(chart, one),
    })),
    axes: {
      x: isPlane
        ? axis(chart.across)
        : { title: chart.across, ...(chart.kind === "bars" && { reverse: true }) },
      y: values,
    },
    anchor: {
      from: { row: chart.from.row, col: chart.from.column },
      to: { row: chart.to.row, col: chart.to.column },
    },
  };
}

function seriesLook(
  { kind }: SheetChart,
  { colour, isDashed }: SheetChart["series"][number],
): Partial<FileChart["series"][number]> {
  if (kind === "points") return { marker: { symbol: "circle", size: 9, fill: colour } };
  if (kind === "bars") return {};
  return {
    marker:
      kind === "curve" || isDashed
        ? { symbol: "none" }
        : { symbol: "circle", size: 6, fill: colour },
    stroke: isDashed ? { width: 1.5, dash: "dash" } : { width: 2.25 },
    smooth: false,
  };
}
