/** The rows of a workbook as an archive, each record with the row it stands in; rows that can't be used are kept aside. */
import {
  archiveVersion,
  danglingReferences,
  problem,
  processColumns,
  processesFromRows,
  rowReader,
  scaleColumns,
  scalesFromRows,
  toRow,
  type Archive,
  type Column,
  type IsoInstant,
  type Problem,
  type ProcessVersion,
  type Row,
  type Scale,
} from "#core";
import { isSample } from "../../sample/sample-id.ts";
import type { ExchangeTab } from "../exchange-contract.ts";
import { namesInBook, rowCompleter } from "./row-completion.ts";
import { SLICE, type Work } from "./talk.ts";
import { pickerOf, type WorkbookRows } from "./workbook-rows.ts";
import { type RecordKey, recordKeys, tableOf } from "./record-table.ts";

/** A row of a record: its cells in the order of its table, and its place among the data rows, counted from 0. */
interface PlacedRow {
  readonly at: number;
  readonly cells: Row;
  /** What stood in columns that were gone, or what a name in the row means, is known from elsewhere. */
  readonly isRecalled?: true;
}

/** A row that is no record: what is wrong in it, and where. */
export interface Unusable extends PlacedRow {
  readonly tab: ExchangeTab;
  readonly id: string;
  readonly problem: Problem;
}

export interface WorkbookArchive {
  readonly archive: Archive;
  readonly placed: ReadonlyMap<RecordKey, ReadonlyMap<string, PlacedRow>>;
  readonly unusable: readonly Unusable[];
  readonly scaleGroups: readonly ScaleGroup[];
  /** Are there sample records? They are no part of the archive, and none is ever exchanged. */
  readonly hasSample: boolean;
}

/** The rows of one scale, and the scale that they make, if they do. */
export interface ScaleGroup {
  readonly id: string;
  readonly rows: readonly Row[];
  readonly scale: Scale | undefined;
}

/** Finds what a row held in columns that are gone from the tab: those were not emptied by hand. */
type Recall = (key: RecordKey, id: string) => { readonly id: string } | undefined;

export function* workbookArchive(
  book: WorkbookRows,
  exportedAt: string,
  recall: Recall = () => undefined,
): Work<WorkbookArchive> {
  const unusable: Unusable[] = [];
  const named = namesInBook(book);
  const read: (readonly [RecordKey, ReadTab])[] = [];
  for (const [done, key] of recordKeys.entries()) {
    yield { what: "comparing", done, of: recordKeys.length };
    const complete = rowCompleter(key, named);
    read.push([key, yield* readTab(book, key, { recall, complete }, unusable)]);
  }
  const scaleGroups = groupsOf(book);
  return {
    archive: {
      format: "account-atlas",
      version: archiveVersion,
      exportedAt: exportedAt as IsoInstant,
      settings: book.state.settings,
      scales: scaleGroups.flatMap(({ scale }) => scale ?? []),
      ...Object.fromEntries(read.map(([key, { records }]) => [key, records])),
      processes: processesOf(book, exportedAt as IsoInstant),
    } as unknown as Archive,
    placed: new Map(read.map(([key, { placed }]) => [key, placed])),
    unusable,
    scaleGroups,
    hasSample: read.some(([, { hasSample }]) => hasSample),
  };
}

interface RowReading {
  readonly recall: Recall;
  readonly complete: ReturnType<typeof rowCompleter>;
}

interface ReadTab {
  readonly placed: ReadonlyMap<string, PlacedRow>;
  readonly records: readonly { readonly id: string }[];
  readonly hasSample: boolean;
}

function* readTab(
  book: WorkbookRows,
  key: RecordKey,
  { recall, complete }: RowReading,
  unusable: Unusable[],
): Work<ReadTab> {
  const table = tableOf(key);
  const columns = table.columns.map((column) => column.key);
  const pick = pickerOf(book, key, columns);
  const missing = new Set(book.state.tabs.find((tab) => tab.key === key)?.missing);
  const placed = new Map<string, PlacedRow>();
  const records: { readonly id: string }[] = [];
  let hasSample = false;
  const read = rowReader(table);
  for (const [at, row] of (book.rows.get(key) ?? []).entries()) {
    if (at % SLICE === SLICE - 1) yield undefined;
    const cells = pick(row);
    if (cells.every((cell) => cell === "")) continue;
    const id = String(cells[0]);
    if (isSample(id)) {
      hasSample = true;
      continue;
    }
    const known = missing.size > 0 ? recall(key, id) : undefined;
    const before = known && toRow(table, known);
    const remembered = before
      ? cells.map((cell, place) => (missing.has(columns[place]!) ? before[place]! : cell))
      : cells;
    const { cells: whole, problems } = complete(remembered);
    const result = read(whole);
    const tell = (found: Problem) => unusable.push({ tab: key, id, at, cells, problem: found });
    if (problems[0]) tell(problems[0]);
    else if (!result.ok) tell(result.problems[0]!);
    else if (id.trim() === "") tell(problem("row-without-id", ["id"]));
    else if (placed.has(result.value.id)) tell(problem("duplicate-id", ["id"], { id }));
    else {
      const isRecalled = whole !== cells;
      placed.set(result.value.id, { at, cells, ...(isRecalled && { isRecalled }) });
      records.push(result.value);
    }
  }
  return { placed, records, hasSample };
}

/** Each version on its own; the process as it ships is nobody's, as long as nobody has edited its rows. */
function processesOf(book: WorkbookRows, editedAt: IsoInstant): readonly ProcessVersion[] {
  return [...rowsById(book, "processes", processColumns).values()].flatMap((rows) => {
    const read = processesFromRows(rows, editedAt);
    return read.ok ? read.value.filter(({ id }) => id !== "standard") : [];
  });
}

/** The rows of a tab in which several make one record, by the id in their first column. */
function rowsById(
  book: WorkbookRows,
  tab: "scales" | "processes",
  columns: readonly Column[],
): ReadonlyMap<string, readonly Row[]> {
  const pick = pickerOf(
    book,
    tab,
    columns.map(({ key }) => key),
  );
  const groups = new Map<string, Row[]>();
  for (const row of book.rows.get(tab) ?? []) {
    const cells = pick(row);
    if (cells.every((cell) => cell === "")) continue;
    const id = String(cells[0]);
    const group = groups.get(id);
    if (group) group.push(cells);
    else groups.set(id, [cells]);
  }
  return groups;
}

function groupsOf(book: WorkbookRows): readonly ScaleGroup[] {
  return [...rowsById(book, "scales", scaleColumns)].map(([id, rows]) => {
    const read = scalesFromRows(rows);
    return { id, rows, scale: read.ok ? read.value[0] : undefined };
  });
}

/** The archive without records that refer to nothing, which no reader takes; and how many those are. */
export function withoutDangling(archive: Archive): {
  readonly archive: Archive;
  readonly left: number;
} {
  let [rest, left] = [archive, 0];
  for (;;) {
    const found = danglingReferences(rest);
    if (found.length === 0) return { archive: rest, left };
    const gone = new Map<string, Set<number>>();
    for (const { path } of found) {
      const [key, at] = path as readonly [string, number];
      gone.set(key, (gone.get(key) ?? new Set()).add(at));
    }
    for (const [key, places] of gone) {
      const records = rest[key as RecordKey] as readonly unknown[];
      left += places.size;
      rest = { ...rest, [key]: records.filter((_, at) => !places.has(at)) };
    }
  }
}
