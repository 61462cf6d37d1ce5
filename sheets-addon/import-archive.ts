/** Importing an archive: what it would add and change, and then exactly that. Only what was forgotten goes. */
import {
  mergeArchives,
  readArchive,
  recordTables,
  scaleColumns,
  scaleRows,
  sentenceOf,
  textIn,
  toRow,
  type Archive,
  type Cell,
  type Checked,
  type Collection,
  type Locale,
  type MergeCount,
  type Row,
  type Scale,
  type Table,
} from "#core";
import { text } from "./locales/text.ts";
import { readScales, recordKeys, scaleGroups, type RecordKey } from "./records.ts";
import { defaultSettings, readSettings } from "./settings.ts";
import { starterScales } from "./set-up.ts";
import { picker, writeRows, type Tab } from "./tab.ts";
import { moreOf, settingRows } from "./tabs/settings.ts";
import { tabSpec } from "./tabs/all-tabs.ts";
import type { Workbook } from "./workbook.ts";

/** The most characters that a cell can hold. */
const LONGEST = 50_000;

interface Change {
  readonly tab: Tab;
  readonly rows: readonly Row[];
  readonly from: number;
}

export interface ImportPlan {
  readonly counts: Readonly<Record<Collection, MergeCount>>;
  readonly notices: readonly string[];
  readonly changes: readonly Change[];
}

/** Plans the import of the text of an archive into a workbook; a bad archive gives all its problems. */
export function planImport(workbook: Workbook, archiveText: string): Checked<ImportPlan> {
  const read = readArchive(archiveText);
  if (!read.ok) return read;
  const { locale, tabs } = workbook;
  const { fitting, refused } = fittingCells(read.value);
  const scales = planScales(tabs.get("scales"), fitting, tabs.get("ratings"), locale);
  const mine = {
    ...fitting,
    scales: scales.mine,
    ...Object.fromEntries(recordKeys.map((key) => [key, entriesOf(tabs.get(key))])),
  } as Archive;
  // A row that was edited by hand has no later moment: it stays.
  const { counts, merged } = mergeArchives(mine, fitting, { choose: () => "mine" });
  const settings = planSettings(workbook, fitting);
  return {
    ok: true,
    value: {
      counts,
      notices: [
        ...scales.notices,
        ...settings.notices,
        ...refused.map((id) => text(locale, "problem.cell-too-long", { id })),
      ],
      changes: [
        ...scales.changes,
        ...settings.changes,
        ...recordKeys.flatMap((key) => planRecords(key, tabs.get(key), mine, merged)),
      ],
    },
  };
}

/** Carries a plan out: one write a tab. */
export function carryOut({ changes }: ImportPlan): void {
  for (const { tab, rows, from } of changes) writeRows(tab, tab.spec.columns, rows, from);
}

/** All problems of an archive as sentences with their paths. */
export function archiveProblems(
  locale: Locale,
  read: Extract<Checked<ImportPlan>, { ok: false }>,
): readonly string[] {
  return read.problems.map((found) => sentenceOf(locale, found));
}

/** What a merge needs to know of a row, usable or not: which record it is, how old, and of whom. */
function entriesOf(tab: Tab | undefined) {
  const seen = new Set<string>();
  const keys = ["id", "updatedAt", "contactId", "observationId", "forgottenAt"] as const;
  const pick = tab && picker(tab, keys);
  return (tab?.rows ?? []).flatMap((row, at) => {
    const [id, updatedAt, contactId, observationId, forgottenAt] = pick!(row).map(String);
    if (!id || seen.has(id)) return [];
    seen.add(id);
    // Whom a row names beside its owner is looked after where rows are written.
    return [{ id, at, updatedAt, contactId, observationId, forgottenAt, contactIds: [] }];
  });
}

/** The rows from the first changed one down: a changed record in its place, new ones behind the last row, forgotten ones empty. */
function planRecords(
  key: RecordKey,
  tab: Tab | undefined,
  mine: Archive,
  merged: Archive,
): readonly Change[] {
  if (!tab) return [];
  const table = recordTables[key] as Table<{ readonly id: string }>;
  const entries = mine[key] as unknown as ReturnType<typeof entriesOf>;
  const places = new Map(entries.map((entry) => [entry.id, entry.at]));
  const known = new Set<unknown>(entries);
  const taken = (merged[key] as readonly { readonly id: string }[]).filter(
    (record) => !known.has(record),
  );
  const kept = new Set(merged[key].map(({ id }) => id as string));
  const gone = entries.filter(({ id }) => !kept.has(id));
  const rows = withoutForgotten(tab, new Set(merged.tombstones.map(({ id }) => id as string)));
  const renamed = rows.findIndex((row, at) => row !== tab.rows[at]);
  if (taken.length + gone.length === 0 && renamed < 0) return [];
  const inTable = tab.spec.columns.map(({ key }) =>
    table.columns.findIndex((column) => column.key === key),
  );
  let from = renamed < 0 ? rows.length : renamed;
  for (const { at } of gone) {
    from = Math.min(from, at);
    rows[at] = rows[at]!.map(() => "");
  }
  for (const record of taken) {
    const at = places.get(record.id) ?? rows.length;
    const before = rows[at];
    const cells = toRow(table, record);
    from = Math.min(from, at);
    // Derived columns keep what they show until they are computed again.
    rows[at] = inTable.map(
      (place, column): Cell => (place < 0 ? before?.[column] : cells[place]) ?? "",
    );
  }
  return [{ tab, rows: rows.slice(from), from }];
}

/** The columns that name people beside the one whom a row belongs to. */
const naming = ["contactIds", "reportsTo", "friends", "rivals"];

/** The rows of a tab in which nobody names the forgotten any more; a row that never did is the same. */
function withoutForgotten(tab: Tab, forgotten: ReadonlySet<string>): Row[] {
  const columns = tab.spec.columns.flatMap(({ key }, at) => (naming.includes(key) ? [at] : []));
  return tab.rows.map((row) => {
    const named = columns.filter((at) => peopleIn(row[at]).some((id) => forgotten.has(id)));
    if (named.length === 0) return row;
    const left = (cell: Cell | undefined) => peopleIn(cell).filter((id) => !forgotten.has(id));
    return row.map((cell, at) => (named.includes(at) ? left(cell).join("; ") : cell));
  });
}

function peopleIn(cell: Cell | undefined): readonly string[] {
  return String(cell ?? "")
    .split(/[;；]/u)
    .map((id) => id.trim())
    .filter((id) => id !== "");
}

/** Records with a text that a cell can't hold are not imported, and told. */
function fittingCells(archive: Archive) {
  const refused: string[] = [];
  const fitting = Object.fromEntries(
    recordKeys.map((key) => {
      const table = recordTables[key] as Table<{ readonly id: string }>;
      const fits = (record: { readonly id: string }) => {
        const short = toRow(table, record).every((cell) => String(cell).length < LONGEST);
        if (!short) refused.push(record.id);
        return short;
      };
      return [key, (archive[key] as readonly { readonly id: string }[]).filter(fits)];
    }),
  );
  return { fitting: { ...archive, ...fitting }, refused };
}

/**
 * The archive's scales beside the workbook's. An untouched starter scale that nobody rated on makes way for the
 * archive's scales of its kind; any other scale of the workbook stays, also where the archive's differs.
 */
function planScales(
  tab: Tab | undefined,
  incoming: Archive,
  ratings: Tab | undefined,
  locale: Locale,
) {
  const groups = [...scaleGroups(tab)];
  const usable = new Map(
    readScales(tab, locale).scales.map((scale) => [scale.id as string, scale]),
  );
  const rated = new Set(ratings?.rows.map(picker(ratings, ["scaleId"])).map(([id]) => id));
  const isStarter = (scale: Scale | undefined) =>
    scale !== undefined && starterScales.some((starter) => sameScale(starter, scale));
  const replaced = groups.filter(({ rows }) => {
    const scale = usable.get(String(rows[0]![0]));
    return (
      isStarter(scale) &&
      !rated.has(scale!.id) &&
      incoming.scales.some(({ kind }) => kind === scale!.kind)
    );
  });
  const kept = groups.filter((group) => !replaced.includes(group));
  const keptIds = new Set(kept.map(({ rows }) => String(rows[0]![0])));
  const added = incoming.scales.filter(({ id }) => !keptIds.has(id));
  const differing = incoming.scales.filter(({ id }) => {
    const scale = usable.get(id);
    return (
      keptIds.has(id) &&
      scale !== undefined &&
      !sameScale(
        scale,
        incoming.scales.find((other) => other.id === id)!,
      )
    );
  });
  const rows = [...kept.flatMap((group) => group.rows), ...scaleRows(added)];
  const before = groups.flatMap((group) => group.rows);
  const changing = (id: string) => added.some((scale) => scale.id === id && !isStarter(scale));
  const all = groups.map(({ rows: [first] }) => ({ id: String(first![0]) }));
  return {
    mine: all.filter(({ id }) => !changing(id)) as unknown as readonly Scale[],
    notices: differing.map((scale) =>
      text(locale, "notice.scale-kept", { scale: textIn(scale.name, locale) }),
    ),
    changes: tab && JSON.stringify(rows) !== JSON.stringify(before) ? [scaleChange(tab, rows)] : [],
  };
}

function scaleChange(tab: Tab, rows: readonly Row[]): Change {
  const keys = scaleColumns.map(({ key }) => key);
  const cells = rows.map((row) =>
    tab.spec.columns.map(({ key }): Cell => row[keys.indexOf(key)] ?? ""),
  );
  return { tab, rows: cells, from: 0 };
}

function sameScale(a: Scale, b: Scale): boolean {
  return JSON.stringify(scaleRows([a])) === JSON.stringify(scaleRows([b]));
}

/** Settings that nobody changed here follow the archive's; changed ones stay. */
function planSettings({ tabs, locale }: Workbook, incoming: Archive) {
  const tab = tabs.get("settings");
  const { settings, problems } = readSettings(tab, locale);
  const same = JSON.stringify(ordered(settings)) === JSON.stringify(ordered(incoming.settings));
  if (!tab || same) return { changes: [], notices: [] };
  const untouched =
    problems.length === 0 &&
    JSON.stringify(ordered(settings)) === JSON.stringify(ordered(defaultSettings));
  if (!untouched) return { changes: [], notices: [text(locale, "notice.settings-kept")] };
  const wanted = new Map(settingRows(incoming.settings, locale).map((row) => [row[0], row[2]]));
  const keep = new Set<Cell | undefined>(["language", "forecastMonths", "today"]);
  const columns = tabSpec("settings").columns.map(({ key }) => key);
  const rows = tab.rows.map((row) => {
    const setting = row[columns.indexOf("setting")];
    if (keep.has(setting) || !wanted.has(setting!)) return row;
    return row.map((cell, at) => (at === columns.indexOf("value") ? wanted.get(setting!)! : cell));
  });
  return { changes: [{ tab, rows, from: 0 }], notices: [] };
}

function ordered(settings: Archive["settings"]) {
  const { thresholds, stageTable } = settings;
  return [thresholds.relationship, thresholds.potential, ...stageTable, moreOf(settings)];
}
