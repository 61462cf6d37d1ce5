/** What a workbook remembers of exchanges: who it is, what it has seen, the versions last exchanged, and how the last import is undone. */
import type { Archive, Editable, Row } from "#core";
import type { ExchangeTab, RowWrite } from "../exchange-contract.ts";
import { memoryColumns, memoryRow, MOST_TEXT } from "./memory-row.ts";
import { SLICE, type Work } from "./talk.ts";
import { pickerOf, type WorkbookRows } from "./workbook-rows.ts";

/** The collections whose records are edited; events never change, so that nothing needs to be compared. */
export const editedCollections = [
  "accounts",
  "contacts",
  "opportunities",
  "orders",
  "activities",
] as const satisfies readonly (keyof Archive)[];

/** A record as it was in an archive of a place; `own` is the workbook's. */
export interface Version {
  readonly key: string;
  readonly place: string;
  readonly exportedAt: string;
  readonly collection: (typeof editedCollections)[number];
  readonly record: Editable;
}

/** A write that can be undone: what stood there, and the mark of what was written; nothing: no row. */
export type Undoable = readonly [
  tab: ExchangeTab,
  key: string,
  before: Row | null,
  after: string | null,
];

/** Ids of exchanged events of one collection, as many as fit a row of the memory. */
interface KnownIds {
  readonly key: string;
  readonly collection: string;
  readonly ids: readonly string[];
}

export interface Memory {
  /** The random id of the workbook; nothing before its first exchange. */
  readonly self: string | undefined;
  readonly seen: ReadonlyMap<string, string>;
  /** What each place had seen of others when its last archive was written. */
  readonly marks: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly versions: readonly Version[];
  readonly known: readonly KnownIds[];
  /** In the order of writing. */
  readonly undo: readonly Undoable[];
  /** The rows that hold it, in their order. */
  readonly undoKeys: readonly string[];
  /** The cells of each row, by its key. */
  readonly rows: ReadonlyMap<string, Row>;
}

export function* readMemory(book: WorkbookRows): Work<Memory> {
  const pick = pickerOf(book, "exchange", memoryColumns);
  const rows = new Map<string, Row>();
  const seen = new Map<string, string>();
  const marks = new Map<string, Readonly<Record<string, string>>>();
  const versions: Version[] = [];
  const known: KnownIds[] = [];
  const parts: (readonly [number, string, string])[] = [];
  let self: string | undefined;
  for (const [at, row] of (book.rows.get("exchange") ?? []).entries()) {
    if (at % SLICE === SLICE - 1) yield undefined;
    const cells = pick(row);
    const [key, , ...texts] = cells.map(String) as [string, string, ...string[]];
    const text = texts.join("");
    rows.set(key, cells);
    const [kind, place] = key.split(" ");
    if (kind === "self") self = text;
    if (kind === "seen") seen.set(place!, text);
    if (kind === "marks") marks.set(place!, JSON.parse(text) as Readonly<Record<string, string>>);
    if (kind === "known") known.push({ key, collection: place!, ids: text.split(",") });
    if (kind === "version") versions.push({ ...(JSON.parse(text) as Version), key, place: place! });
    if (kind === "undo") parts.push([Number(place), key, text]);
  }
  parts.sort(([one], [other]) => one - other);
  const lines = parts
    .map(([, , text]) => text)
    .join("")
    .split("\n");
  const undo: Undoable[] = [];
  for (const line of lines) {
    if (undo.length % SLICE === SLICE - 1) yield undefined;
    if (line) undo.push(JSON.parse(line) as Undoable);
  }
  return {
    self,
    seen,
    marks,
    versions,
    known,
    undo,
    undoKeys: parts.map(([, key]) => key),
    rows,
  };
}

/** The rows that remember how something is undone, numbered from `first` on: one write a line, cut where a row is full. */
export function undoRows(undo: readonly Undoable[], first: number): readonly Row[] {
  const text = undo.map((one) => `${JSON.stringify(one)}\n`).join("");
  return Array.from({ length: Math.ceil(text.length / MOST_TEXT) }, (_, at) =>
    memoryRow(`undo ${first + at}`, text.slice(at * MOST_TEXT, (at + 1) * MOST_TEXT)),
  );
}

/** The write that makes the workbook remember a text, or forget the key; nothing when it does already. */
export function remembering(memory: Memory, key: string, after: Row | null): readonly RowWrite[] {
  const before = memory.rows.get(key) ?? null;
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [[key, before, after]];
}

export function versionRow({ key, exportedAt, collection, record }: Version): Row {
  return memoryRow(key, JSON.stringify({ exportedAt, collection, record }), record.id);
}
