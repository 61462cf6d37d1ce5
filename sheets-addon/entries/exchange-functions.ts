/** The script's side of the exchange: it reads rows and writes them under lock. What is to be written, the page finds out. */
import { recordTables, typedTables, type Row } from "#core";
import { alone } from "../workbook/alone.ts";
import { dayReader } from "../workbook/calendar.ts";
import {
  checkSum,
  type ExchangeRun,
  type ExchangeState,
  type ExchangeTab,
  type RowSpan,
  type WriteChunk,
} from "../pages/exchange-contract.ts";
import {
  exchangeSheet,
  exchangeSpec,
  keepRun,
  madeExchangeSheet,
  readRun,
} from "../workbook/exchange-sheet.ts";
import { heading, tabName, text } from "../locales/text.ts";
import { bareTab, heightOf, rowsIn } from "../workbook/bare-tab.ts";
import { cellsAt, placedWrites, writeAll, type FreeRows } from "../workbook/row-writes.ts";
import { languageOf, readSettings } from "../workbook/settings.ts";
import { isBlank, tabOf, type Tab } from "../workbook/tab.ts";
import { stampProcesses } from "../workbook/processes.ts";
import { withIds } from "../workbook/typed-rows.ts";
import { possibleNames } from "../workbook/tab-name.ts";
import { allTabs, tabSpec } from "../tabs/all-tabs.ts";
import { openWorkbook, type Spreadsheet } from "../workbook/workbook.ts";

/** So long after its last chunk an exchange counts as broken off, in milliseconds. */
const ABANDONED = 120_000;

/** Which rows new ones may take, other than below the last. */
const freeRows: Readonly<Partial<Record<ExchangeTab, FreeRows>>> = {
  scales: "dropped",
  conflicts: "blank",
  exchange: "blank",
};

/** Opens the page of the exchange in a window over the sheet. */
export function openExchange(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const page = HtmlService.createHtmlOutputFromFile("exchange").setWidth(860).setHeight(700);
  SpreadsheetApp.getUi().showModelessDialog(page, text(localeOf(spreadsheet), "exchange.title"));
}

export function exchangeState(): ExchangeState {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const settings = wholeTab(spreadsheet, "settings");
  const locale = languageOf(settings);
  const found = [...allTabs, exchangeSpec].flatMap(({ key }) => place(spreadsheet, key) ?? []);
  const tabs = found.map((tab) => ({
    key: tab.spec.key as ExchangeTab,
    rows: heightOf(tab),
    width: tab.sheet.getMaxColumns(),
    columns: tab.spec.columns.map(({ key }) => key),
    missing: tab.spec.columns.flatMap(({ key }) => (tab.places.has(key) ? [] : [key])),
  }));
  const keys = new Set([
    ...Object.values(recordTables).flatMap(({ columns }) => columns.map(({ key }) => key)),
    "keep",
  ]);
  return {
    locale,
    isSetUp: allTabs.every(({ key, columns }) =>
      found.some(({ spec, places }) => spec.key === key && places.size === columns.length),
    ),
    tabs,
    cells: spreadsheet
      .getSheets()
      .reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0),
    names: Object.fromEntries(
      allTabs.map(({ key }) => [
        key,
        found.find(({ spec }) => spec.key === key)?.sheet.getName() ?? tabName(locale, key),
      ]),
    ),
    settings: readSettings(settings, locale).settings,
    headings: Object.fromEntries([...keys].map((key) => [key, heading(locale, key)])),
    run: readRun(exchangeSheet(spreadsheet)),
  };
}

/** So many characters travel at a time, and one row more. */
const MOST_CHARACTERS = 5_000_000;

/**
 * Data rows of tabs, in the order of the columns that their state names. Of rows with long texts fewer come than were
 * asked for: the page asks for the rest.
 */
export function exchangeRows(spans: readonly RowSpan[]): readonly (readonly Row[])[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let room = MOST_CHARACTERS;
  return spans.map(({ tab: key, from, count }) => {
    const tab = room > 0 ? place(spreadsheet, key) : undefined;
    if (!tab) return [];
    const columns = tab.spec.columns.map((column) => column.key);
    const rows = rowsIn(tab, columns, from, Math.max(0, Math.min(count, heightOf(tab) - from)));
    const end = rows.findIndex((row) => {
      room -= row.reduce<number>((sum, cell) => sum + String(cell).length, 0);
      return room <= 0;
    });
    return end < 0 ? rows : rows.slice(0, end + 1);
  });
}

/** Makes records of rows that were typed and of edited versions of the process, as far as this can be done at once. */
export function prepareExchange(): void {
  alone(
    () => {
      const { spreadsheet, tabs, locale } = openWorkbook(withIds);
      // A large tab is read whole only when something was typed there.
      for (const key of typedTables) if (hasTyped(place(spreadsheet, key))) tabs.get(key);
      try {
        const processes = tabs.get("processes");
        if (processes) stampProcesses(processes, () => ticked(spreadsheet), locale);
      } catch {
        // Who may not write here still sees what an exchange would do.
      }
    },
    () => undefined,
  );
}

/** The conditions that were ticked. */
function ticked(spreadsheet: Spreadsheet): ReadonlySet<unknown> {
  const tab = place(spreadsheet, "ticks");
  return new Set(tab && rowsIn(tab, ["conditionId"], 0, heightOf(tab)).map(([id]) => id));
}

/** Whether a tab has rows without an id in which something stands. */
function hasTyped(tab: Tab | undefined): boolean {
  if (!tab?.places.has("id")) return false;
  const ids = rowsIn(tab, ["id"], 0, heightOf(tab));
  const blank = new Set(ids.flatMap(([id], at) => (String(id).trim() === "" ? [at] : [])));
  const columns = tab.spec.columns.flatMap(({ key, derived }) => (derived ? [] : [key]));
  return [...cellsAt(tab, columns, [...blank])].some(
    ([at, cells]) => blank.has(at) && !isBlank(cells),
  );
}

export function beginExchange(run: Omit<ExchangeRun, "number" | "at">): ExchangeRun {
  return alone(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = madeExchangeSheet(spreadsheet);
    const other = readRun(sheet);
    const now = new Date();
    if (other && other.number < other.of && now.getTime() - Date.parse(other.at) < ABANDONED) {
      const { file, number, of } = other;
      throw new Error(text(localeOf(spreadsheet), "error.other-run", { file, number, of }));
    }
    return keepRun(sheet, { ...run, number: 0, at: now.toISOString() });
  });
}

export function endExchange(run: string): void {
  alone(() => {
    const sheet = exchangeSheet(SpreadsheetApp.getActiveSpreadsheet());
    const known = readRun(sheet);
    if (sheet && known?.run === run) keepRun(sheet, { ...known, at: "" });
  });
}

/** One chunk: written whole, or refused with nothing changed. */
export function writeExchange(chunk: string, sum: number): ExchangeRun {
  return alone(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const locale = localeOf(spreadsheet);
    if (checkSum(chunk) !== sum) throw new Error(text(locale, "error.chunk-damaged"));
    const { run, number, parts } = JSON.parse(chunk) as WriteChunk;
    const sheet = madeExchangeSheet(spreadsheet);
    const known = readRun(sheet);
    if (known?.run !== run) throw new Error(text(locale, "error.chunk-of-other"));
    if (number !== known.number + 1)
      throw new Error(text(locale, "error.chunk-order", { number, next: known.number + 1 }));
    const places = parts.map((part) => {
      const tab = part.tab === "exchange" ? sheet : place(spreadsheet, part.tab);
      if (!tab) throw new Error(text(locale, "problem.tab-missing", { tab: part.tab }));
      return placedWrites(tab, part, freeRows[part.tab] ?? "none", locale);
    });
    writeAll(places, locale);
    return keepRun(sheet, { ...known, number, at: new Date().toISOString() });
  });
}

/** A tab without its rows: found by its name, and where it was renamed by the keys in its first row. */
function place(spreadsheet: Spreadsheet, key: ExchangeTab): Tab | undefined {
  if (key === "exchange") return exchangeSheet(spreadsheet);
  const named = possibleNames(key).flatMap((name) => spreadsheet.getSheetByName(name) ?? []);
  for (const sheet of [...named, ...spreadsheet.getSheets()]) {
    const tab = bareTab(tabSpec(key), sheet);
    if (tab) return tab;
  }
  return undefined;
}

function wholeTab(spreadsheet: Spreadsheet, key: ExchangeTab): Tab | undefined {
  const tab = place(spreadsheet, key);
  return tab && tabOf(tab.spec, tab.sheet, dayReader());
}

function localeOf(spreadsheet: Spreadsheet) {
  return languageOf(wholeTab(spreadsheet, "settings"));
}
