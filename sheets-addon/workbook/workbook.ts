/** The workbook: the tabs of ours that a spreadsheet has, each read when it is needed, once; other tabs are not touched. */
import type { Locale } from "#core";
import { dayReader } from "./calendar.ts";
import { lazily } from "../start-up/lazily.ts";
import { languageOf } from "./settings.ts";
import { keysOf, KEY_ROW, tabOf, type Sheet, type Tab } from "./tab.ts";
import { allTabs, tabSpec } from "../tabs/all-tabs.ts";
import type { TabKey } from "../tabs/tab-spec.ts";
import { possibleNames } from "./tab-name.ts";

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The tabs by their keys; asking for one reads it, unless that was done before. */
export interface Tabs {
  get(key: TabKey): Tab | undefined;
  /** The tabs that have been asked for, and whether they are there. */
  readonly asked: ReadonlyMap<TabKey, Tab | undefined>;
}

export interface Workbook {
  readonly spreadsheet: Spreadsheet;
  readonly locale: Locale;
  readonly readDay: (value: unknown) => string | undefined;
  readonly tabs: Tabs;
  /** The names of all sheets, which a new tab must differ from. */
  readonly names: ReadonlySet<string>;
  /** Whether rows that lack an id got one when their tab was read; those that lack one still could not get it. */
  readonly givesIds: boolean;
}

/**
 * A tab is found by its name; one that was renamed, by the keys in its first row. `complete` makes records of rows that
 * were typed, as soon as their tab is read: only for who holds the lock.
 */
export function openWorkbook(complete?: (tab: Tab, tabs: Tabs) => Tab): Workbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const readDay = dayReader();
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
  const asked = new Map<TabKey, Tab | undefined>();
  const strays = lazily({ byKey: () => sheetsByKey([...sheets.values()]) });
  const find = (key: TabKey): Tab | undefined => {
    const spec = tabSpec(key);
    const read = (sheet: Sheet | undefined) => sheet && tabOf(spec, sheet, readDay);
    for (const name of possibleNames(key)) {
      const tab = read(sheets.get(name));
      if (tab) return tab;
    }
    return read(strays.byKey.get(key));
  };
  const get = (key: TabKey): Tab | undefined => {
    if (!asked.has(key)) {
      const tab = find(key);
      asked.set(key, tab && complete ? complete(tab, tabs) : tab);
    }
    return asked.get(key);
  };
  const tabs: Tabs = { get, asked };
  const names = new Set(sheets.keys());
  return {
    spreadsheet,
    readDay,
    tabs,
    names,
    givesIds: complete !== undefined,
    locale: languageOf(get("settings")),
  };
}

/** The first sheet of each key in row 1, whatever its name. */
function sheetsByKey(sheets: readonly Sheet[]): ReadonlyMap<string, Sheet> {
  const byKey = new Map<string, Sheet>();
  for (const sheet of sheets)
    for (const cell of keysOf(sheet)) {
      const [key = "", column] = String(cell).split("/");
      if (column !== undefined && !byKey.has(key)) byKey.set(key, sheet);
    }
  return byKey;
}

/** Whether the workbook has any tab of ours. */
export function isSetUp({ tabs }: Workbook): boolean {
  return allTabs.some(({ key }) => tabs.get(key));
}

/** As many rows as one short run computes. */
const MANY = 30_000;

/** Whether a recalculation takes so long that people want to see how far it is. */
export function isLarge({ spreadsheet }: Workbook): boolean {
  const largest: readonly TabKey[] = ["observations", "ratings", "ticks", "opportunities"];
  const rows = largest.flatMap((key) =>
    possibleNames(key).map((name) => spreadsheet.getSheetByName(name)?.getLastRow() ?? 0),
  );
  return rows.reduce((sum, count) => sum + count, 0) > MANY;
}

/** The sheet of a tab; all tabs are looked through only when it has none of its names. */
export function sheetOf(spreadsheet: Spreadsheet, key: TabKey): Sheet | undefined {
  for (const name of possibleNames(key)) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet && String(sheet.getRange(KEY_ROW, 1).getValue()).startsWith(`${key}/`)) return sheet;
  }
  return openWorkbook().tabs.get(key)?.sheet;
}
