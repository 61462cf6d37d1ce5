/** Writes the core's workbook as an .xlsx file; loaded only when somebody exports. */
import type { InputRule, Sheet, Workbook } from "#core";
import { type Cell, writeXlsx, type WriteSheet, type DataValidation } from "hucre/xlsx";
import { straightScatter } from "./straight-scatter.ts";
import { cellOf } from "./xlsx-cell.ts";
import { chartOf } from "./xlsx-chart.ts";

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
