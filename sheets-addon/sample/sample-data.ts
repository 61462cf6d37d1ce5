/** The sample data of a workbook: put in with one click, and taken out with one click, whatever was done meanwhile. */
import { recordTables, toRow, type Table } from "#core";
import { readScales, recordKeys } from "../records.ts";
import { readSettings } from "../settings.ts";
import { FIRST_ROW, writeRows, type Tab } from "../tab.ts";
import type { Workbook } from "../workbook.ts";
import { SAMPLE, sampleArchive } from "./sample-archive.ts";

/** Looks at the accounts, and at whatever was read anyway. */
export function hasSampleData({ tabs }: Workbook): boolean {
  const keys = recordKeys.filter((key) => key === "accounts" || tabs.asked.has(key));
  return keys.some((key) => sampleRows(tabs.get(key)).length > 0);
}

/** Adds the sample portfolio by the workbook's own scales and settings; what is here of it already stays as it is. */
export function putSampleData(workbook: Workbook): void {
  const { tabs, locale } = workbook;
  const { settings, today } = readSettings(tabs.get("settings"), locale);
  const { scales } = readScales(tabs.get("scales"), locale);
  const archive = sampleArchive({ scales, settings, today, locale });
  for (const key of recordKeys) {
    const tab = tabs.get(key);
    if (!tab || archive[key].length === 0) continue;
    const table = recordTables[key] as Table<{ readonly id: string }>;
    const here = new Set(sampleRows(tab).map((at) => tab.rows[at]![idPlace(tab)]));
    const columns = table.columns.map((column) => column.key);
    const rows = archive[key]
      .filter(({ id }) => !here.has(id))
      .map((record) => {
        const cells = toRow(table, record);
        return tab.spec.columns.map((column) => cells[columns.indexOf(column.key)] ?? "");
      });
    writeRows(tab, tab.spec.columns, rows, tab.rows.length);
  }
}

/** Deletes the rows of sample records, and no other: from below, so that rows still to go keep their places. */
export function removeSampleData({ tabs }: Workbook): void {
  for (const key of recordKeys) {
    const tab = tabs.get(key);
    const runs: { from: number; count: number }[] = [];
    for (const row of sampleRows(tab)) {
      const last = runs.at(-1);
      if (last && last.from + last.count === row) last.count++;
      else runs.push({ from: row, count: 1 });
    }
    // A sheet must keep a row that isn't frozen.
    if (tab && runs.length > 0) tab.sheet.insertRowsAfter(tab.sheet.getMaxRows(), 1);
    for (const { from, count } of runs.reverse()) tab!.sheet.deleteRows(FIRST_ROW + from, count);
  }
}

function sampleRows(tab: Tab | undefined): readonly number[] {
  if (!tab) return [];
  const place = idPlace(tab);
  return tab.rows.flatMap((row, at) => (String(row[place]).startsWith(SAMPLE) ? [at] : []));
}

function idPlace(tab: Tab): number {
  return tab.spec.columns.findIndex(({ key }) => key === "id");
}
