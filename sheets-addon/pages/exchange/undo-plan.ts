/** What taking an import back would do: every row that nobody touched since is as before, and every other one stays as it is. */
import type { Row } from "#core";
import type { ExchangeTab, RowWrite } from "../exchange-contract.ts";
import type { Memory } from "./memory.ts";
import { SLICE, type Work } from "./talk.ts";
import { pickerOf, type WorkbookRows } from "./workbook-rows.ts";
import { markOf, shapeOf, type WriteStep } from "./write-step.ts";

/** A row that stays: it was edited since the import, or what was added or edited since needs it. */
export interface KeptRow {
  readonly tab: ExchangeTab;
  /** Nothing, when somebody has deleted it. */
  readonly row: number | undefined;
  readonly id: string;
}

export interface UndoPlan {
  readonly steps: readonly WriteStep[];
  readonly kept: readonly KeptRow[];
  /** The records that came with the import and are not here after it, whoever took them away. */
  readonly gone: ReadonlySet<string>;
}

/** A row of an import: as it was before it, as it is now, and whether the import left it so. */
interface Imported {
  readonly tab: ExchangeTab;
  readonly key: string;
  readonly before: Row | null;
  readonly now: Row | null;
  readonly at: number | undefined;
  readonly isUntouched: boolean;
}

/** The tabs that only the add-on writes. */
const ofAddOn: ReadonlySet<ExchangeTab> = new Set<ExchangeTab>(["conflicts", "exchange"]);

/** The tabs in which several rows make one record, which stays or goes as a whole; its id comes first in their keys. */
const grouped: ReadonlySet<ExchangeTab> = new Set<ExchangeTab>(["scales", "processes"]);

export function* planUndo(book: WorkbookRows, memory: Memory): Work<UndoPlan> {
  const all = yield* importedRows(book, memory);
  const people = all.filter(({ tab }) => !ofAddOn.has(tab));
  const kept = new Set<Imported>(people.filter(({ isUntouched }) => !isUntouched));
  keepWholeGroups(people, kept);
  keepNeeded(book, people, kept);
  keepWholeGroups(people, kept);
  const ids = new Set([...kept].map(recordOf));
  const steps = new Map<ExchangeTab, RowWrite[]>();
  for (const one of all) {
    if (kept.has(one) || (ofAddOn.has(one.tab) && !isTakenBack(one, ids))) continue;
    const writes = steps.get(one.tab) ?? [];
    steps.set(one.tab, writes);
    writes.push([one.key, one.now, one.before]);
  }
  return {
    steps: [...steps].map(([tab, writes]) => ({ tab, writes })).reverse(),
    kept: [...kept].map(({ tab, at, key }) => ({
      tab,
      row: at === undefined ? undefined : at + 3,
      id: key,
    })),
    gone: goneWith(memory, ids),
  };
}

function goneWith({ undo }: Memory, kept: ReadonlySet<string>): ReadonlySet<string> {
  const known = new Set<string>();
  return new Set(
    undo.flatMap(([tab, key, before]) => {
      const isFirst = !ofAddOn.has(tab) && !known.has(`${tab} ${key}`);
      known.add(`${tab} ${key}`);
      return isFirst && !before && !kept.has(key) ? [key] : [];
    }),
  );
}

/** The rows that are no longer as before the import; of several writes to one the first tells how it was. */
function* importedRows(book: WorkbookRows, { undo }: Memory): Work<readonly Imported[]> {
  const known = new Map<string, { before: Row | null; marks: Set<string | null> }>();
  const order: (readonly [ExchangeTab, string])[] = [];
  for (const [tab, key, before, after] of undo) {
    const name = `${tab} ${key}`;
    const one = known.get(name);
    if (one) one.marks.add(after);
    else {
      known.set(name, { before, marks: new Set([after]) });
      order.push([tab, key]);
    }
  }
  const here = new Map<ExchangeTab, ReturnType<typeof rowsOf>>();
  const found: Imported[] = [];
  for (const [done, [tab, key]] of order.entries()) {
    if (done % SLICE === SLICE - 1) yield { what: "comparing", done, of: order.length };
    const { before, marks } = known.get(`${tab} ${key}`)!;
    const rows = here.get(tab) ?? rowsOf(book, tab);
    here.set(tab, rows);
    const row = rows.get(key);
    const now = row?.cells ?? null;
    if (JSON.stringify(now) === JSON.stringify(before)) continue;
    // Somebody copied it to make another one: what goes, goes from every row of its id.
    const isCopied = before === null && row?.hasOther === true;
    const isUntouched = !isCopied && marks.has(now && markOf(now));
    found.push({ tab, key, before, now, at: row?.at, isUntouched });
  }
  return found;
}

/** What the workbook remembers, and open conflicts, go back with their rows; what is newer than the import stays. */
function isTakenBack({ tab, key, now, isUntouched }: Imported, kept: ReadonlySet<string>): boolean {
  const parts = key.split(" ");
  if (parts.some((part) => kept.has(part))) return false;
  return isUntouched || (tab === "conflicts" && now !== null);
}

/** The id of the record that a row is, or is a part of. */
function recordOf({ tab, key }: Pick<Imported, "tab" | "key">): string {
  return grouped.has(tab) ? key.split(" ")[0]! : key;
}

function keepWholeGroups(people: readonly Imported[], kept: Set<Imported>): void {
  const groups = new Set(
    [...kept].flatMap((one) => (grouped.has(one.tab) ? `${one.tab} ${recordOf(one)}` : [])),
  );
  for (const one of people) if (groups.has(`${one.tab} ${recordOf(one)}`)) kept.add(one);
}

const naming = [
  "accountId",
  "contactId",
  "opportunityId",
  "observationId",
  "reportsTo",
  "friends",
  "rivals",
  "contactIds",
  "scaleId",
  "because",
  "evidence.observationId",
  "evidence.activityId",
];

/** Keeps the new records that rows name which stay, and those that these name in turn. */
function keepNeeded(book: WorkbookRows, people: readonly Imported[], kept: Set<Imported>): void {
  const going = new Map<string, Imported[]>();
  for (const one of people) {
    if (one.before || kept.has(one)) continue;
    const rows = going.get(recordOf(one));
    if (rows) rows.push(one);
    else going.set(recordOf(one), [one]);
  }
  if (going.size === 0) return;
  const restored = new Map(
    people
      .filter((one) => one.before && !kept.has(one))
      .map((one) => [`${one.tab} ${one.key}`, one]),
  );
  const named: string[] = [];
  const nameIn = (tab: ExchangeTab, cells: Row) => {
    shapeOf(tab).columns.forEach((column, at) => {
      if (naming.includes(column)) named.push(...String(cells[at]).split(/\s*[;；]\s*/u));
    });
  };
  for (const tab of book.rows.keys()) {
    if (ofAddOn.has(tab) || grouped.has(tab) || tab === "settings") continue;
    for (const [id, { cells }] of rowsOf(book, tab))
      if (!going.has(id)) nameIn(tab, restored.get(`${tab} ${id}`)?.before ?? cells);
  }
  for (let id = named.pop(); id !== undefined; id = named.pop())
    for (const one of going.get(id) ?? []) {
      going.delete(id);
      kept.add(one);
      if (!grouped.has(one.tab)) nameIn(one.tab, one.now!);
    }
}

function rowsOf(book: WorkbookRows, tab: ExchangeTab) {
  const { key, columns } = shapeOf(tab);
  const [keyOf, cellsOf] = [pickerOf(book, tab, key), pickerOf(book, tab, columns)];
  const rows = new Map<string, { at: number; cells: Row; hasOther: boolean }>();
  (book.rows.get(tab) ?? []).forEach((row, at) => {
    const id = keyOf(row).join(" ").trim();
    if (id === "") return;
    const cells = cellsOf(row);
    const known = rows.get(id);
    if (!known) rows.set(id, { at, cells, hasOther: false });
    else if (JSON.stringify(known.cells) !== JSON.stringify(cells)) known.hasOther = true;
  });
  return rows;
}
