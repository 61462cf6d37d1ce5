/** The host as a whole: a script runs, cells compute, custom functions spill, calls are counted. */
import { describe, expect, test } from "vitest";
import { createHost } from "./host.ts";

const source = `
function fill(rows) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Sheet1");
  sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
  return sheet.getDataRange().getValues();
}
/**
 * Doubles what it is given.
 * @customfunction
 */
function DOUBLE(values) {
  return Array.isArray(values) ? values.map((row) => row.map((cell) => cell * 2)) : values * 2;
}
/** @customfunction */
function FAIL() { throw new Error("no such scale"); }
/** @customfunction */
function KIND(value) { return Object.prototype.toString.call(value).slice(8, -1) + ":" + (value === "" ? "empty" : typeof value); }
function writeAndRead() {
  const range = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Sheet1").getRange("F1");
  range.setFormula("=DOUBLE(21)");
  return range.getValue();
}
`;

describe("the host", () => {
  test("runs a function of the bundle and counts its service calls", () => {
    const host = createHost({ source });
    expect(
      host.run("fill", [
        ["a", 1],
        ["b", 2],
      ]),
    ).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
    expect(host.callCounts()).toEqual({
      "Range.getValues": 1,
      "Range.setValues": 1,
      "Sheet.getDataRange": 1,
      "Sheet.getRange": 1,
      "Spreadsheet.getSheetByName": 1,
      "SpreadsheetApp.getActiveSpreadsheet": 1,
    });
  });

  test("computes formulas, and custom functions spill what they return", () => {
    const host = createHost({ source });
    host.run("fill", [
      [1, 2],
      [3, 4],
    ]);
    expect(host.formula("Sheet1", "D1", "=SUM(A1:B2)")).toBe(10);
    expect(host.formula("Sheet1", "D3", "=DOUBLE(A1:B2)")).toBe(2);
    expect(host.cell("Sheet1", "E4")).toBe(8);
    expect(host.formula("Sheet1", "G1", "=SUM(DOUBLE(A1:B2))")).toBe(20);
    host.formula("Sheet1", "A1", 10);
    expect(host.cell("Sheet1", "D3")).toBe(20);
    expect(host.cell("Sheet1", "G1")).toBe(38);
  });

  test("passes empty cells as empty text and dates as dates", () => {
    const host = createHost({ source });
    expect(host.formula("Sheet1", "B1", "=KIND(A1)")).toBe("String:empty");
    host.formula("Sheet1", "A1", "2026-03-04");
    expect(host.cell("Sheet1", "B1")).toBe("Date:object");
    expect(host.formula("Sheet1", "B2", "=KIND(DATE(2026,3,4))")).toBe("Date:object");
    expect(host.formula("Sheet1", "B3", "=KIND(A1:A2)")).toBe("Array:object");
  });

  test("shows the error of a custom function and keeps its message", () => {
    const host = createHost({ source });
    expect(host.formula("Sheet1", "A1", "=FAIL()")).toBe("#ERROR!");
    expect(host.error("Sheet1", "A1")).toContain("no such scale");
  });

  test("has not computed a custom function while the script that wrote it runs", () => {
    const host = createHost({ source });
    expect(host.run("writeAndRead")).toBe("Loading...");
    expect(host.cell("Sheet1", "F1")).toBe(42);
  });

  test("writes and reads 10,000 rows of 20 columns in a moment", () => {
    const host = createHost({ source });
    const rows = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 20 }, (_, column) => (column % 3 === 0 ? `text ${row}` : row * column)),
    );
    host.workbook.sheets[0]!.maxRows = 10_001;
    const start = Date.now();
    const read = host.run("fill", rows) as unknown[][];
    expect(read.at(-1)).toEqual(rows.at(-1));
    console.log("10,000 × 20:", Date.now() - start, "ms");
  });
});
