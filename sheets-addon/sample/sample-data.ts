/** The sample data of a workbook: put in with one click, and taken out with one click, whatever was done meanwhile. */
import { currentScales, recordTables, toRow, type Table } from "#core";
import { readScales } from "../workbook/scale-rows.ts";
import { recordKeys } from "../workbook/record-rows.ts";
import { readSettings } from "../workbook/settings.ts";
import { FIRST_ROW, type Tab } from "../workbook/tab.ts";
import { writeRows } from "../workbook/tab-writes.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { isSample } from "./sample-id.ts";
import { sampleArchive } from "./sample-archive.ts";

/** Looks at the accounts, and at whatever was read anyway. */
export function hasSampleData({ tabs }: Workbook): boolean {
  const keys = recordKeys.filter((key) => key === "accounts" || tabs.asked.has(key));
  return keys.some((key) => rowsHere(tabs.get(key)).length > 0);
}

/** Adds the sample portfolio by the workbook's own scales; what is here of it already stays as it is. */
export function putSampleData({ tabs, locale }: Workbook): void {
  const { settings, today } = readSettings(tabs.get("settings"), locale);
  const scales = currentScales(readScales(tabs.get("scales"), locale).scales);
  const archive = sampleArchive({ scales, settings, today, locale });
  for (const key of recordKeys) {
    const tab = tabs.get(key);
    if (!tab) continue;
    const here = new Set(rowsHere(tab).map((at) => tab.rows[at]![idPlace(tab)]));
    const table = recordTables[key] as Table<{ readonly id: string }>;
    const rows = (archive[key] as readonly { readonly id: string }[])
      .filter(({ id }) => !here.has(id))
      .map((record) => {
        const row = toRow(table, record);
        const cells = new Map(table.columns.map((column, at) => [column.key, row[at]!]));
        return tab.spec.columns.map((column) => cells.get(column.key) ?? "");
      });
    if (rows.length > 0) writeRows(tab, tab.spec.columns, rows, tab.rows.length);
  }
}

/** Deletes the rows of sample records, and no other: from below, so that rows still to go keep their places. */
export function removeSampleData({ tabs }: Workbook): void {
  for (const key of recordKeys) {
    const tab = tabs.get(key);
    const runs: { from: number; count: number }[] = [];
    for (const row of rowsHere(tab)) {
      const last = runs.at(-1);
      if (last && last.from + last.count === row) last.count++;
      else runs.push({ from: row, count: 1 });
    }
    // A sheet must keep a row that isn't frozen.
    if (tab && runs.length > 0) tab.sheet.insertRowsAfter(tab.sheet.getMaxRows(), 1);
    for (const { from, count } of runs.reverse()) tab!.sheet.deleteRows(FIRST_ROW + from, count);
  }
}

function rowsHere(tab: Tab | undefined): readonly number[] {
  if (!tab) return [];
  const place = idPlace(tab);
  return tab.rows.flatMap((row, at) => (isSample(row[place]) ? [at] : []));
}

function idPlace(tab: Tab): number {
  return tab.spec.columns.findIndex(({ key }) => key === "id");
}
