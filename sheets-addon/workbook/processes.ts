/** The Sales process tab: versions as rows; edited rows become another version with the next recalculation, and the one before stays. */
import {
  processColumns,
  processRows,
  processesFromRows,
  stampedRows,
  standardContent,
  type IsoInstant,
  type Locale,
  type ProcessId,
  type ProcessVersion,
  type Row,
} from "#core";
import { heightOf, rowsIn } from "./bare-tab.ts";
import { keepDrafts, rememberedProcess } from "./process-memory.ts";
import { rowProblem, type SheetProblem } from "./sheet-problem.ts";
import { FIRST_ROW, isBlank, picker, type Tab } from "./tab.ts";
import { writeRows } from "./tab-writes.ts";

/** The rows as they ship: nobody's version, as long as nobody edits them. */
const STANDARD = "standard";

/** The process as it ships, as rows of its tab. */
export function standardRows(): readonly Row[] {
  const createdAt = "2000-01-01T00:00:00Z" as IsoInstant;
  return processRows([{ id: STANDARD as ProcessId, createdAt, ...standardContent }]);
}

interface Group {
  readonly rows: Row[];
  readonly at: number[];
}

/** The parts whose rows are conditions that can be ticked: those of a stage, and those to prepare it. */
const tickable: ReadonlySet<unknown> = new Set([
  "milestone",
  "criterion",
  "process",
  "relationship",
  "information",
]);

export interface ReadProcesses {
  readonly processes: readonly ProcessVersion[];
  /** The ids of all conditions that can have been ticked: of the process as it ships, of any version, also of a broken one. */
  readonly conditions: () => ReadonlySet<unknown>;
  readonly problems: readonly SheetProblem[];
}

/** Each version on its own, so that a broken one doesn't take the others with it. */
export function readProcesses(tab: Tab | undefined, locale: Locale): ReadProcesses {
  const problems: SheetProblem[] = [];
  const groups = groupsIn(tab);
  const own: Row[] = [];
  const processes = groups.flatMap(({ rows, at }) => {
    const read = processesFromRows(rows, now());
    // A row that somebody added has its id from its version.
    own.push(...(read.ok ? stampedRows(rows, read.value[0]!) : rows));
    if (read.ok) return read.value.filter(({ id }) => id !== STANDARD);
    for (const found of read.problems) {
      const row = FIRST_ROW + at[Number(found.path[0] ?? 0)]!;
      const column = processColumns.find(({ key }) => found.path.includes(key))?.key;
      problems.push(rowProblem(locale, "processes", row, column, found));
    }
    return [];
  });
  const conditions = () => {
    return new Set(
      [...standardRows(), ...own].flatMap(([, , , part, id]) => (tickable.has(part) ? [id] : [])),
    );
  };
  return { processes, problems, conditions };
}

/**
 * Makes a version of its own of each whose rows somebody has edited, and puts back what they were: the version that others
 * have, or one under which a condition was ticked that the new one no longer has. A draft that nobody knows is replaced.
 */
export function stampProcesses(tab: Tab, ticked: () => ReadonlySet<unknown>, locale: Locale): void {
  const rows = [...tab.rows];
  const fresh: ProcessVersion[] = [];
  const replaced: string[] = [];
  const dropped = new Set<number>();
  const groups = groupsIn(tab).map((group) => {
    const read = processesFromRows(group.rows, now());
    return {
      ...group,
      id: String(group.rows[0]![0]),
      version: read.ok ? read.value[0] : undefined,
    };
  });
  const standing = new Set(groups.flatMap(({ id, version }) => (version?.id === id ? [id] : [])));
  for (const { id, version, ...group } of groups) {
    if (!version || version.id === id) continue;
    replaced.push(id);
    // Who makes the same edit once more has the version already.
    if (standing.has(version.id)) for (const at of group.at) dropped.add(at);
    else {
      standing.add(version.id);
      fresh.push(version);
      stampedRows(group.rows, version).forEach((row, index) => (rows[group.at[index]!] = row));
    }
    const known = id === STANDARD ? undefined : rememberedProcess(id);
    if (known && (known.kind === "process" || isMissed(known.version, version, ticked())))
      rows.push(...processRows([known.version]));
  }
  // What somebody has changed since the tab was read waits for the next time.
  if (replaced.length === 0 || !isAsRead(tab)) return;
  writeRows(
    tab,
    tab.spec.columns,
    rows.filter((_, at) => !dropped.has(at)),
  );
  keepDrafts(fresh, replaced, locale);
}

function isAsRead(tab: Tab): boolean {
  const keys = tab.spec.columns.map(({ key }) => key);
  const now = rowsIn(tab, keys, 0, Math.max(heightOf(tab), tab.rows.length));
  return now.every((row, at) => row.every((cell, place) => cell === (tab.rows[at]?.[place] ?? "")));
}

/** Was something ticked that the new version no longer has? */
function isMissed(
  before: ProcessVersion,
  after: ProcessVersion,
  ticked: ReadonlySet<unknown>,
): boolean {
  const left = new Set<unknown>(conditionsOf(after));
  return conditionsOf(before).some((id) => ticked.has(id) && !left.has(id));
}

function conditionsOf(version: ProcessVersion): readonly unknown[] {
  return processRows([version]).flatMap(([, , , part, id]) => (tickable.has(part) ? [id] : []));
}

function groupsIn(tab: Tab | undefined): readonly Group[] {
  const groups = new Map<string, Group>();
  const pick =
    tab &&
    picker(
      tab,
      processColumns.map(({ key }) => key),
    );
  tab?.rows.forEach((row, at) => {
    const cells = pick!(row);
    if (isBlank(cells)) return;
    const id = String(cells[0]);
    const group = groups.get(id) ?? { rows: [], at: [] };
    groups.set(id, group);
    group.rows.push(cells);
    group.at.push(at);
  });
  return [...groups.values()];
}

function now(): IsoInstant {
  return new Date().toISOString() as IsoInstant;
}
