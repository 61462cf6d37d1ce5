/**
 * A spreadsheet whose cells are plain arrays: so large a workbook would keep a formula engine busy for minutes, and
 * the time of the script alone is to be measured. It refuses nothing; the host of the tests does that.
 */
import { readFileSync } from "node:fs";
import { constants, createContext, runInContext } from "node:vm";
import { bundlePath, pages } from "../sheets-addon/built-add-on.ts";

type Cells = unknown[][];

/** Anything that is asked of it is itself: charts are built by long chains of calls. */
const chain: object = new Proxy(function () {}, { get: () => chain, apply: () => chain });

function rangeOf(cells: Cells, row: number, column: number, rows: number, columns: number) {
  const made = (value: (down: number, right: number) => unknown) =>
    Array.from({ length: rows }, (_r, down) =>
      Array.from({ length: columns }, (_c, right) => value(down, right)),
    );
  return {
    getValues: () => made((down, right) => cells[row - 1 + down]?.[column - 1 + right] ?? ""),
    getNotes: () => made(() => ""),
    setNotes: () => undefined,
    setValues: (values: Cells) =>
      values.forEach((line, down) => {
        const target = (cells[row - 1 + down] ??= []);
        line.forEach((value, right) => (target[column - 1 + right] = value));
      }),
  };
}

function sheetOf(name: string, cells: Cells) {
  const width = () => cells[0]!.length;
  return {
    getName: () => name,
    getSheetId: () => name,
    getDataRange: () => rangeOf(cells, 1, 1, cells.length, width()),
    getRange: (row: number, column: number, rows = 1, columns = 1) =>
      rangeOf(cells, row, column, rows, columns),
    getRangeList: () => chain,
    getLastRow: () => cells.length,
    getLastColumn: width,
    getMaxRows: () => 1_000_000,
    getMaxColumns: () => 100,
    getCharts: () => [],
    getParent: () => ({ getSheets: () => [] }),
    newChart: () => chain,
    insertChart: () => undefined,
  };
}

/** The functions of the built add-on beside a spreadsheet with these tabs. */
export function plainScript(tabs: ReadonlyMap<string, Cells>) {
  const sheets = [...tabs].map(([name, cells]) => sheetOf(name, cells));
  const kept = new Map<string, string>();
  const spreadsheet = {
    getSheets: () => sheets,
    getSheetByName: (name: string) => sheets.find((sheet) => sheet.getName() === name) ?? null,
    getSpreadsheetTimeZone: () => "Etc/UTC",
    toast: () => undefined,
  };
  // An ordinary global object: of one that Node keeps in step with another, each look at `Math` takes a hundred times as long.
  const context = createContext(constants.DONT_CONTEXTIFY);
  Object.assign(context, {
    SpreadsheetApp: { getActiveSpreadsheet: () => spreadsheet },
    Charts: chain,
    LockService: { getDocumentLock: () => null },
    PropertiesService: {
      getDocumentProperties: () => ({
        getProperty: (key: string) => kept.get(key) ?? null,
        setProperty: (key: string, value: string) => kept.set(key, value),
      }),
    },
    Session: { getActiveUserLocale: () => "en" },
    Utilities: { formatDate: (date: Date) => date.toISOString().slice(0, 10) },
    HtmlService: {
      createHtmlOutputFromFile: (name: keyof typeof pages) => ({
        getContent: () => readFileSync(pages[name], "utf8"),
      }),
    },
  });
  runInContext(readFileSync(bundlePath, "utf8"), context);
  // Its clock stands still, so that a busy machine is given no more runs than an idle one.
  runInContext("Date.now = () => 0", context);
  return context as unknown as {
    recalculate(isGoingOn?: boolean): { readonly progress: object | null };
  };
}
