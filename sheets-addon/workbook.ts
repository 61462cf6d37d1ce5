/** The workbook: the tabs of ours that a spreadsheet has, each read once; other tabs are not touched. */
import type { Locale } from "#core";
import { dayReader } from "./calendar.ts";
import { languageOf } from "./settings.ts";
import { KEY_ROW, tabOf, type Sheet, type Tab } from "./tab.ts";
import { allTabs } from "./tabs/all-tabs.ts";
import type { TabKey, TabSpec } from "./tabs/tab-spec.ts";
import { possibleNames } from "./tab-name.ts";

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Workbook {
  readonly spreadsheet: Spreadsheet;
  readonly locale: Locale;
  readonly readDay: (value: unknown) => string | undefined;
  readonly tabs: ReadonlyMap<TabKey, Tab>;
  /** The names of all sheets, which a new tab must differ from. */
  readonly names: ReadonlySet<string>;
}

/** Reads every tab. A tab is found by its name; one that was renamed, by the keys in its first row. */
export function openWorkbook(): Workbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const readDay = dayReader();
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
  const names = new Set(sheets.keys());
  const tabs = new Map<TabKey, Tab>();
  const read = (spec: TabSpec, name: string, sheet: Sheet): boolean => {
    const tab = tabOf(spec, sheet, sheet.getDataRange().getValues(), readDay);
    if (!tab) return false;
    sheets.delete(name);
    tabs.set(spec.key, tab);
    return true;
  };
  for (const spec of allTabs)
    possibleNames(spec.key).some((name) => {
      const sheet = sheets.get(name);
      return sheet !== undefined && read(spec, name, sheet);
    });
  const missing = allTabs.filter(({ key }) => !tabs.has(key));
  if (missing.length > 0)
    for (const [name, sheet] of sheets) {
      const [keys = []] = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues();
      const spec = missing.find(
        ({ key }) => !tabs.has(key) && keys.some((cell) => String(cell).startsWith(`${key}/`)),
      );
      if (spec) read(spec, name, sheet);
    }
  return { spreadsheet, readDay, tabs, names, locale: languageOf(tabs.get("settings")) };
}

/** Whether every tab is there with all its columns. */
export function isComplete({ tabs }: Workbook): boolean {
  return allTabs.every(({ key, columns }) => tabs.get(key)?.places.size === columns.length);
}

/** The sheet of a tab; all tabs are read only when it has none of its names. */
export function sheetOf(spreadsheet: Spreadsheet, key: TabKey): Sheet | undefined {
  for (const name of possibleNames(key)) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet && String(sheet.getRange(KEY_ROW, 1).getValue()).startsWith(`${key}/`)) return sheet;
  }
  return openWorkbook().tabs.get(key)?.sheet;
}
