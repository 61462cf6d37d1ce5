/** The sheet of settings as it came back: dividing lines and the stage table, checked as a whole. */
import { locales } from "../../value/local-text.ts";
import type { Problem } from "../../value/problem.ts";
import { ArchiveSettings } from "../archive/archive.ts";
import { schemaProblems } from "../schema-problems.ts";
import { settingRows } from "../tables/settings-table.ts";
import { same } from "../merge/three-way-merge.ts";
import { settingLabels } from "../workbook/settings-sheet.ts";
import type { WrittenSettings } from "../workbook/state-sheet.ts";
import { workbookWord } from "../workbook/words.ts";
import type { ImportDesk } from "./import-desk.ts";
import type { Headings, KeyedRow, KeyedSheet } from "./keyed-sheet.ts";
import { isSameNumber } from "./same-number.ts";

/** The headings of the sheet in both languages. */
export function settingHeadings(): Headings {
  return new Map(
    locales.flatMap((locale) => [
      [workbookWord(locale, "setting"), "=label"] as const,
      [workbookWord(locale, "value"), "value"] as const,
      [workbookWord(locale, "key"), "key"] as const,
    ]),
  );
}

export function readSettingsSheet(sheet: KeyedSheet, desk: ImportDesk): void {
  const base = desk.state.settings;
  if (!base) return void desk.notices.push({ code: "older-file", place: { sheet: sheet.name } });
  const written = new Map(settingRows(base).map(([path, value]) => [String(path), Number(value)]));
  const labels = new Map(
    locales.flatMap((locale) =>
      settingLabels(base.stageTable.length, locale).map(([path, label]) => [label, path] as const),
    ),
  );
  const places = new Map<string, KeyedRow>();
  const typed = new Map(written);
  for (const row of sheet.rows) {
    const path = row.text("key") || (labels.get(row.text("=label")) ?? "");
    const before = written.get(path);
    if (before === undefined || places.has(path)) continue;
    places.set(path, row);
    if (!row.isSound("value")) continue;
    if (row.text("value") === "") {
      row.problem("missing-field", "value", { field: row.text("=label") });
      continue;
    }
    const value = row.number("value");
    if (value !== undefined && !isSameNumber(value, before)) typed.set(path, value);
  }
  const edited = settingsOf(typed, base);
  if (same(base, edited)) return;
  const parsed = ArchiveSettings.safeParse(edited);
  if (parsed.success) return void desk.editSettings({ base, edited });
  for (const one of schemaProblems(parsed.error, edited)) {
    const path = pathOf(one, edited.stageTable);
    const row = places.get(path);
    const value = String(typed.get(path) ?? "");
    row?.problem(one.code, "value", { ...one.params, value, field: row.text("=label") });
  }
}

/** Settings of paths and their figures; what no path names is as it was written. */
export function settingsOf(
  figures: ReadonlyMap<string, unknown>,
  base: WrittenSettings,
): WrittenSettings {
  const figure = (path: string, before: number): number => Number(figures.get(path) ?? before);
  const { relationship, potential } = base.thresholds;
  return {
    thresholds: {
      relationship: figure("thresholds.relationship", relationship),
      potential: figure("thresholds.potential", potential),
    },
    stageTable: base.stageTable.map((chance, stage) =>
      figure(`stageTable.${stage}`, chance),
    ) as readonly number[] as WrittenSettings["stageTable"],
  };
}

/** A table that falls is told at the first chance that is less than the one before. */
function pathOf({ path }: Problem, table: readonly number[]): string {
  if (path.length > 1 || path[0] !== "stageTable") return path.join(".");
  return `stageTable.${table.findIndex((chance, stage) => chance < (table[stage - 1] ?? 0))}`;
}
