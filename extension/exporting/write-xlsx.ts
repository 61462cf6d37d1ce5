/** Writes the core's workbook as an .xlsx file; loaded only when somebody exports. */
import type { InputRule, NumberFormat, ScatterChart, Sheet, SheetCell, Workbook } from "#core";
import {
  type Cell,
  type CellStyle,
  type SheetChart,
  writeXlsx,
  type WriteSheet,
  type DataValidation,
} from "hucre/xlsx";
import { markersOnly } from "./markers-only.ts";

/** The bytes of the file. Programs compute all formulas when they open it. */
export async function xlsxBytes(workbook: Workbook): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeXlsx({
    sheets: workbook.sheets.map(sheetOf),
    namedRanges: workbook.names.map(({ name, range }) => ({ name, range })),
  });
  return markersOnly(bytes);
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

function chartOf(chart: ScatterChart): SheetChart {
  const axis = (title: string) => ({
    title,
    scale: { min: 0, max: 100, majorUnit: 20 },
    gridlines: { major: true },
  });
  return {
    type: "scatter",
    title: chart.title,
    scatterStyle: "marker",
    legend: "bottom",
    series: chart.series.map(({ name, across, upward, colour }) => ({
      name,
      categories: across,
      values: upward,
      color: colour,
      marker: { symbol: "circle", size: 9, fill: colour },
    })),
    axes: { x: axis(chart.across), y: axis(chart.upward) },
    anchor: {
      from: { row: chart.from.row, col: chart.from.column },
      to: { row: chart.to.row, col: chart.to.column },
    },
  };
}
