/** The records of a workbook: every row that can be used, and for every other one what is wrong with it. */
import {
  currentScale,
  message,
  problem,
  recordTables,
  rowReader,
  scaleColumns,
  scalesFromRows,
  type Archive,
  type Locale,
  type Problem,
  type ProcessVersion,
  type Row,
  type Scale,
  type Table,
} from "#core";
import { tabName, text } from "../locales/text.ts";
import { lazily } from "../start-up/lazily.ts";
import { readProcesses } from "./processes.ts";
import { withoutDangling } from "./references.ts";
import { rowProblem, type SheetProblem } from "./sheet-problem.ts";
import { FIRST_ROW, isBlank, picker, type Tab } from "./tab.ts";
import type { Workbook } from "./workbook.ts";

/** The collections whose records take one row each. */
export type RecordKey = keyof typeof recordTables;
export const recordKeys = Object.keys(recordTables) as readonly RecordKey[];

/** A usable record and the data row it stands in, counted from 0. */
export interface Placed<T> {
  readonly at: number;
  readonly record: T;
}

export type PlacedRecords = { readonly [K in RecordKey]: readonly Placed<Archive[K][number]>[] };

/** Each collection is read from its tab, and from those that it refers to, when it is first asked for. */
export interface Records extends PlacedRecords {
  readonly scales: readonly Scale[];
  readonly processes: readonly ProcessVersion[];
  /** What is wrong in the tabs that were asked for so far. */
  readonly problems: () => readonly SheetProblem[];
}

export function readRecords(workbook: Workbook): Records {
  const { locale, tabs } = workbook;
  const problems: SheetProblem[] = [];
  const told = <T extends { readonly problems: readonly SheetProblem[] }>(read: T): T => {
    for (const one of read.problems) problems.push(one);
    return read;
  };
  const read = lazily({
    ...tablesOf((key) => told(readTable(key, tabs.get(key), locale))),
    scales: () => told(readScales(tabs.get("scales"), locale)),
    processes: () => told(readProcesses(tabs.get("processes"), locale)),
  });
  return lazily<Records>({
    ...(tablesOf((key) => told(withoutDangling(key, read, locale)).kept) as never as {
      readonly [K in RecordKey]: () => PlacedRecords[K];
    }),
    scales: () => read.scales.scales,
    processes: () => read.processes.processes,
    problems: () => () => [...missingParts(workbook), ...problems],
  });
}

/** One for each table, by its key. */
function tablesOf<T>(make: (key: RecordKey) => T): { readonly [K in RecordKey]: () => T } {
  return Object.fromEntries(recordKeys.map((key) => [key, () => make(key)])) as never;
}

/** Tabs that are gone, and columns that are gone from tabs, as far as they were asked for. */
function missingParts({ tabs, locale }: Workbook): readonly SheetProblem[] {
  return [...tabs.asked].flatMap(([key, tab]): readonly SheetProblem[] => {
    if (!tab) {
      const sentence = text(locale, "problem.tab-missing", { tab: tabName(locale, key) });
      return [{ tab: key, row: undefined, column: undefined, sentence }];
    }
    return tab.spec.columns
      .filter((column) => !tab.places.has(column.key))
      .map((column) =>
        rowProblem(locale, key, undefined, column.key, problem("column-missing", [])),
      );
  });
}

/** The rows of a table that can be read. */
export interface ReadTable {
  readonly placed: readonly Placed<{ readonly id: string }>[];
  /** The ids of rows that can't be used: what refers to them is told there already. */
  readonly broken: readonly string[];
  readonly problems: readonly SheetProblem[];
}

function readTable(key: RecordKey, tab: Tab | undefined, locale: Locale): ReadTable {
  const placed: Placed<{ readonly id: string }>[] = [];
  const broken: string[] = [];
  const problems: SheetProblem[] = [];
  const seen = new Set<string>();
  const table = recordTables[key] as Table<{ readonly id: string }>;
  const pick =
    tab &&
    picker(
      tab,
      table.columns.map((column) => column.key),
    );
  const readRow = rowReader(table);
  tab?.rows.forEach((row, at) => {
    const cells = pick!(row);
    if (isBlank(cells)) return;
    const tell = (column: string | undefined, found: Problem) =>
      problems.push(rowProblem(locale, key, FIRST_ROW + at, column, found));
    const read = readRow(cells);
    if (!read.ok) {
      broken.push(String(cells[0]));
      for (const found of read.problems) {
        const path = String(found.path[0] ?? "");
        // What a whole part lacks is told where its first column stands.
        const column = table.columns.find(({ key }) => key.startsWith(`${path}.`))?.key ?? path;
        // A column that is gone is told once, not once a row.
        if (tab.places.has(column) || found.code !== "missing-field") tell(column, found);
      }
    } else if (seen.has(read.value.id))
      tell("id", problem("duplicate-id", [], { id: read.value.id }));
    else {
      seen.add(read.value.id);
      placed.push({ at, record: read.value });
    }
  });
  return { placed, broken, problems };
}

export interface ReadScales {
  readonly scales: readonly Scale[];
  /** The ids of scales that can't be used. */
  readonly broken: readonly unknown[];
  readonly problems: readonly SheetProblem[];
}

/** Each scale on its own, so that a broken one doesn't take the others with it. */
export function readScales(tab: Tab | undefined, locale: Locale): ReadScales {
  const scales: Scale[] = [];
  const broken: unknown[] = [];
  const problems: SheetProblem[] = [];
  for (const { rows, at } of scaleGroups(tab)) {
    const read = scalesFromRows(rows);
    if (read.ok) scales.push(...read.value);
    else {
      broken.push(rows[0]![0]);
      for (const found of read.problems) {
        const row = FIRST_ROW + at[Number(found.path[0] ?? 0)]!;
        problems.push(rowProblem(locale, "scales", row, scaleColumn(found), found));
      }
    }
  }
  for (const kind of ["business-relationship", "purchase-potential"] as const)
    if (tab && !currentScale(scales, kind))
      problems.push({
        tab: "scales",
        row: undefined,
        column: "kind",
        sentence: text(locale, "problem.no-scale", { kind: message(locale, `scale-kind.${kind}`) }),
      });
  return { scales, broken, problems };
}

/** The rows of each scale with their places in the tab. */
export function scaleGroups(tab: Tab | undefined) {
  const keys = scaleColumns.map(({ key }) => key);
  const groups = new Map<string, { rows: Row[]; at: number[] }>();
  const pick = tab && picker(tab, keys);
  tab?.rows.forEach((row, at) => {
    const cells = pick!(row);
    if (isBlank(cells)) return;
    const id = String(cells[keys.indexOf("scaleId")]);
    let group = groups.get(id);
    if (!group) groups.set(id, (group = { rows: [], at: [] }));
    group.rows.push(cells);
    group.at.push(at);
  });
  return groups.values();
}

/** The column of a problem of a scale: the last name in its path, where the table has such a column. */
function scaleColumn({ path }: Problem): string | undefined {
  const names = path.filter((step) => typeof step === "string");
  const field = {
    name: "scaleName.en",
    definition: "definition.en",
    description: "description.en",
  };
  const last = String(names.at(-1) ?? "");
  const named = names.includes("factors") && last === "name" ? "factorName.en" : last;
  const found = field[named as keyof typeof field] ?? (named === "id" ? "scaleId" : named);
  return scaleColumns.find(({ key }) => key === found)?.key;
}
