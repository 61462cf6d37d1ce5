/** The sample data of a workbook: put in with one click, and taken out with one click, whatever was done meanwhile. */
import { addDays, recordTables, type Cell, type IsoDate, type Scale } from "#core";
import { readScales } from "../workbook/scale-rows.ts";
import { recordKeys } from "../workbook/record-rows.ts";
import { readSettings } from "../workbook/settings.ts";
import { FIRST_ROW, writeRows, type Tab } from "../workbook/tab.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { isSample } from "./sample-id.ts";
import { sampleRows } from "./sample-rows.ts";

/** Looks at the accounts, and at whatever was read anyway. */
export function hasSampleData({ tabs }: Workbook): boolean {
  const keys = recordKeys.filter((key) => key === "accounts" || tabs.asked.has(key));
  return keys.some((key) => rowsHere(tabs.get(key)).length > 0);
}

/** Adds the sample portfolio by the workbook's own scales; what is here of it already stays as it is. */
export function putSampleData(workbook: Workbook): void {
  const { tabs, locale } = workbook;
  const { today } = readSettings(tabs.get("settings"), locale);
  const { scales } = readScales(tabs.get("scales"), locale);
  for (const key of recordKeys) {
    const tab = tabs.get(key);
    const added = sampleRows[locale][key]!;
    if (!tab || added.length === 0) continue;
    const here = new Set(rowsHere(tab).map((at) => tab.rows[at]![idPlace(tab)]));
    const columns = recordTables[key].columns.map((column) => column.key);
    const rows = added.flatMap((row) => {
      const cells = new Map(columns.map((column, at) => [column, near(row[at]!, today)]));
      if (here.has(cells.get("id")!) || (key === "ratings" && !isOnScale(cells, scales))) return [];
      return [tab.spec.columns.map((column) => cells.get(column.key) ?? "")];
    });
    writeRows(tab, tab.spec.columns, rows, tab.rows.length);
  }
}

function near(cell: Cell, today: IsoDate): Cell {
  return typeof cell === "string"
    ? cell.replace(/^@(-?\d+)/u, (_, days: string) => addDays(today, Number(days)))
    : cell;
}

/** Puts a rating on the workbook's scale of its kind, as far as that has such a factor with such a level. */
function isOnScale(cells: Map<string, Cell>, scales: readonly Scale[]): boolean {
  const [, kind, place] = /^sample-r\d+-(.+)-(\d+)$/u.exec(String(cells.get("id"))) ?? [];
  const scale = scales.find((one) => one.kind === kind);
  const factor = scale?.factors[Number(place)];
  if (!factor || Number(cells.get("level")) > factor.levels.length) return false;
  cells.set("scaleId", scale!.id).set("factorId", factor.id);
  return true;
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
