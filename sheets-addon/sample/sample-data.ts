/** The sample data of a workbook: put in with one click, and taken out with one click, whatever was done meanwhile. */
import { archiveProblems, carryOut, planImport } from "../import-archive.ts";
import { readScales, recordKeys } from "../records.ts";
import { readSettings } from "../settings.ts";
import { FIRST_ROW, type Tab } from "../tab.ts";
import type { Workbook } from "../workbook.ts";
import { SAMPLE, sampleArchiveText } from "./sample-archive.ts";

export function hasSampleData({ tabs }: Workbook): boolean {
  return recordKeys.some((key) => sampleRows(tabs.get(key)).length > 0);
}

/** Imports the sample portfolio by the workbook's own scales and settings. */
export function putSampleData(workbook: Workbook): void {
  const { tabs, locale } = workbook;
  const { settings, today } = readSettings(tabs.get("settings"), locale);
  const { scales } = readScales(tabs.get("scales"), locale);
  const plan = planImport(workbook, sampleArchiveText({ scales, settings, today, locale }));
  if (!plan.ok) throw new Error(archiveProblems(locale, plan).join("\n"));
  carryOut(plan.value);
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
  const place = tab.spec.columns.findIndex(({ key }) => key === "id");
  return tab.rows.flatMap((row, at) => (String(row[place]).startsWith(SAMPLE) ? [at] : []));
}
