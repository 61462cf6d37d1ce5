/** The plan of an import into a workbook: everything that it would do, record by record and row by row. Writes nothing. */
import {
  fromRow,
  importChanges,
  mergeArchives,
  processRows,
  same,
  toRow,
  withEditedEvents,
  type Archive,
  type Cell,
  type Conflict,
  type Editable,
  type ImportChange,
  type IsoInstant,
  type Merge,
  type Scale,
  type Side,
  type Tombstone,
} from "#core";
import type { RowWrite } from "../exchange-contract.ts";
import { conflictWrites, type Choices, conflictKey } from "./conflict-rows.ts";
import { planScales, planSettings } from "./figures-plan.ts";
import {
  editedCollections,
  memoryRow,
  readMemory,
  remembering,
  type Memory,
  type Version,
} from "./memory.ts";
import { basesOf, forgetVersions, newest, rememberExchange, somewhere } from "./versions.ts";
import {
  recordKeys,
  tableOf,
  workbookArchive,
  type RecordKey,
  type Unusable,
  type WorkbookArchive,
} from "./workbook-archive.ts";
import type { WorkbookRows } from "./workbook-rows.ts";
import { belongsTo, processKeyOf, withoutNames, type WriteStep } from "./write-step.ts";

/** The clock, the randomness, and what the user has chosen. */
export interface Terms {
  readonly file: string;
  readonly now: () => string;
  readonly newId: () => string;
  readonly choices: Choices;
  /** Rows that somebody pasted come from no place whose next archive would build on them. */
  readonly isPasted?: boolean;
}

export interface ExchangePlan extends Pick<Merge, "counts" | "conflicts"> {
  readonly incoming: Archive;
  readonly here: WorkbookArchive;
  readonly memory: Memory;
  readonly changes: readonly ImportChange[];
  /** What accounts, contacts and opportunities are called, by their ids. */
  readonly names: ReadonlyMap<string, string>;
  /** The records of the file with a text that no cell can hold: they stay out. */
  readonly tooLong: readonly string[];
  /** The conflicts whose value in the workbook was typed there, by their keys. */
  readonly typed: ReadonlySet<string>;
  readonly differingScales: readonly Scale[];
  readonly settings: "same" | "kept" | "taken";
  readonly unusable: readonly Unusable[];
  readonly steps: readonly WriteStep[];
  /** What was forgotten, by now. */
  readonly gone: ReadonlySet<string>;
}

/** Was the workbook's value typed into the sheet? That leaves the moment of the record as it was. */
function isTyped({ field, mine, mineAt, theirsAt }: Conflict, bases: readonly Editable[]): boolean {
  const valueIn = (one: Editable) => (one as unknown as Record<string, unknown>)[field];
  return bases.length === 0
    ? mineAt === theirsAt
    : bases.some((base) => base.updatedAt === mineAt && !same(valueIn(base), mine));
}

/** The side that holds as long as nobody has chosen: a value typed into the sheet, otherwise the one that was edited last. */
export function proposedSide(conflict: Conflict, bases: readonly Editable[]): Side {
  const { mine, theirs, mineAt = "", theirsAt = "" } = conflict;
  if (isTyped(conflict, bases)) return "mine";
  if (mineAt !== theirsAt) return mineAt > theirsAt ? "mine" : "theirs";
  return JSON.stringify(mine) >= JSON.stringify(theirs) ? "mine" : "theirs";
}

export function planExchange(book: WorkbookRows, file: Archive, terms: Terms): ExchangePlan {
  const memory = readMemory(book);
  const versions = newest(memory.versions, () => true);
  const here = workbookArchive(
    book,
    terms.now(),
    (_, id) => versions.get(id)?.record ?? eventIn(file, id),
  );
  const { usable, tooLong } = fitting(file, here);
  const mine = { ...here.archive, scales: [] };
  const bases = basesOf(memory, mine, usable);
  const merge = mergeArchives(withTyped(here.archive, usable, terms), usable, {
    bases: (id) => bases.get(id) ?? [],
    choose: (conflict) =>
      terms.choices.get(conflictKey(conflict)) ??
      proposedSide(conflict, bases.get(conflict.id) ?? []),
    mergedAt: (after) => momentAfter(after, terms.now()),
  });
  const scales = planScales(here, usable);
  const settings = planSettings(book, usable.settings);
  const records = { ...merge.merged, scales: [...scales.added] };
  const changes = importChanges(mine, { ...merge, merged: records });
  const names = new Map(
    [here.archive, merge.merged].flatMap(({ accounts, contacts, opportunities }) =>
      [...accounts, ...contacts, ...opportunities].map(({ id, name }) => [id, name] as const),
    ),
  );
  const gone = new Set<string>(merge.merged.tombstones.map(({ id }) => id));
  const typed = new Set(
    merge.conflicts.flatMap((one) =>
      isTyped(one, bases.get(one.id) ?? []) ? [conflictKey(one)] : [],
    ),
  );
  const conflicts = conflictWrites(merge.conflicts, terms.choices, {
    typed,
    book,
    here,
    file: terms.file,
    names,
    gone,
  });
  const steps: readonly WriteStep[] = [
    { tab: "scales", writes: scales.writes },
    { tab: "settings", writes: settings.writes },
    ...recordKeys.map((tab) => ({ tab, writes: recordWrites(tab, here, merge.merged, gone) })),
    { tab: "processes", writes: processWrites(here.archive, merge.merged) },
    { tab: "conflicts", writes: conflicts },
    { tab: "exchange", writes: memoryWrites(memory, usable, merge.merged, terms) },
  ];
  return {
    incoming: file,
    here,
    memory,
    counts: {
      ...merge.counts,
      scales: {
        added: scales.added.length,
        updated: 0,
        unchanged: usable.scales.length - scales.added.length,
      },
    },
    conflicts: merge.conflicts,
    typed,
    changes,
    names,
    tooLong,
    differingScales: scales.differing,
    settings: settings.isKept ? "kept" : settings.writes.length > 0 ? "taken" : "same",
    unusable: here.unusable,
    steps: steps.filter(({ writes }) => writes.length > 0),
    gone,
  };
}

/** Records that were exchanged and whose rows somebody has deleted since. */
export function deletedHere(
  book: WorkbookRows,
  { archive, unusable }: WorkbookArchive,
  memory: Memory,
): readonly Version[] {
  const left = new Set<string>([
    ...recordKeys.flatMap((key) => archive[key].map(({ id }) => id as string)),
    ...unusable.map(({ id }) => id),
  ]);
  return [...newest(memory.versions, () => true).values()].filter(
    ({ record, collection }) =>
      !left.has(record.id) && book.state.tabs.some(({ key }) => key === collection),
  );
}

/** An archive of nothing but tombstones: importing it forgets. */
export function forgetting(around: Archive, ids: readonly string[], at: string): Archive {
  const empty = Object.fromEntries(recordKeys.map((key) => [key, []]));
  return {
    ...around,
    ...empty,
    scales: [],
    exportedAt: at as IsoInstant,
    tombstones: ids.map((id): Tombstone => ({ id, forgottenAt: at }) as Tombstone),
  } as Archive;
}

function momentAfter(after: string, now: string): string {
  return now > after ? now : new Date(Date.parse(after) + 1).toISOString();
}

function eventIn(archive: Archive, id: string): { readonly id: string } | undefined {
  return indexOf(archive).get(id);
}

const indexes = new WeakMap<Archive, ReadonlyMap<string, { readonly id: string }>>();

function indexOf(archive: Archive): ReadonlyMap<string, { readonly id: string }> {
  const known =
    indexes.get(archive) ??
    new Map(
      recordKeys.flatMap((key) =>
        (archive[key] as readonly { readonly id: string }[]).map((one) => [one.id, one] as const),
      ),
    );
  indexes.set(archive, known);
  return known;
}

/** The most characters that a cell can hold, and that all cells of a record may have so that its version can be remembered, however many of them JSON escapes. */
const LONGEST = 50_000;
const MOST = 60_000;

/** What of the file can stand in the workbook: texts that fit a cell, and no row that is broken here unless it is newer. */
function fitting(file: Archive, { unusable }: WorkbookArchive) {
  const tooLong: string[] = [];
  const broken = new Map(unusable.map((row) => [row.id, row]));
  const parts = recordKeys.map((key) => {
    const table = tableOf(key);
    const moment = table.columns.findIndex((column) => column.key === "updatedAt");
    const fits = (record: Editable): boolean => {
      const cells = toRow(table, record);
      const lengths = cells.map((cell) => String(cell).length);
      const isShort = lengths.every((length) => length < LONGEST);
      const isRemembered = editedCollections.some((edited) => edited === key);
      const sum = lengths.reduce((all, length) => all + length, 0);
      if (!isShort || (isRemembered && sum > MOST)) {
        tooLong.push(record.id);
        return false;
      }
      const row = broken.get(record.id);
      if (!row || row.problem.code === "duplicate-id") return true;
      return moment >= 0 && String(cells[moment]) > String(row.cells[moment]);
    };
    return [key, (file[key] as readonly Editable[]).filter(fits)];
  });
  return {
    usable: { ...file, ...Object.fromEntries(parts) } as Archive,
    tooLong,
  };
}

/** What was typed over an event becomes an event of its own, entered in the workbook; what stood there comes back. */
function withTyped(here: Archive, incoming: Archive, { now, newId }: Terms): Archive {
  return withEditedEvents(incoming, here, {
    reader: { kind: "person", name: "" },
    source: { channel: "workbook" },
    after: (before) => momentAfter(before, now()) as IsoInstant,
    newId,
  });
}

function recordWrites(
  key: RecordKey,
  { archive, placed, unusable }: WorkbookArchive,
  merged: Archive,
  gone: ReadonlySet<string>,
): readonly RowWrite[] {
  const table = tableOf(key);
  const rows = placed.get(key)!;
  const known = new Set<unknown>(archive[key]);
  const kept = new Set<string>(merged[key].map(({ id }) => id));
  const broken = new Map(
    unusable
      .filter(({ tab, problem }) => tab === key && problem.code !== "duplicate-id")
      .map((row) => [row.id, row]),
  );
  const writes = (merged[key] as readonly Editable[]).flatMap((record): readonly RowWrite[] => {
    const row = rows.get(record.id) ?? broken.get(record.id);
    if (known.has(record) && !row?.isRecalled) return [];
    broken.delete(record.id);
    return [[record.id, row?.cells ?? null, toRow(table, record)]];
  });
  const dropped = archive[key].flatMap(({ id }): readonly RowWrite[] =>
    kept.has(id) ? [] : [[id, rows.get(id)!.cells, null]],
  );
  const cleaned = [...broken.values()].flatMap(({ id, cells }): readonly RowWrite[] => {
    if (id === "") return [];
    if (belongsTo(key, cells, gone)) return [[id, cells, null]];
    const left = withoutNames(key, cells, gone);
    return left === cells ? [] : [[id, cells, left]];
  });
  return [...writes, ...dropped, ...cleaned];
}

/** The rows of versions that the workbook lacks; its own stay, for a version never changes. */
function processWrites(here: Archive, merged: Archive): readonly RowWrite[] {
  const known = new Set<string>(here.processes.map(({ id }) => id));
  return processRows(merged.processes.filter(({ id }) => !known.has(id))).map((row): RowWrite => [
    processKeyOf(row),
    null,
    row,
  ]);
}

function memoryWrites(
  memory: Memory,
  incoming: Archive,
  merged: Archive,
  { isPasted = false }: Terms,
): readonly RowWrite[] {
  const { origin } = incoming;
  const forgotten = forgetVersions(memory, merged);
  if (isPasted) return forgotten;
  const gone = new Set<string>(merged.tombstones.map(({ id }) => id));
  const kept = keptOf(incoming, gone);
  const seen = origin
    ? [...origin.seen, { id: origin.id, exportedAt: incoming.exportedAt }].flatMap(
        ({ id, exportedAt }) =>
          exportedAt > (memory.seen.get(id) ?? "")
            ? remembering(memory, `seen ${id}`, memoryRow(`seen ${id}`, exportedAt))
            : [],
      )
    : [];
  const remembered = rememberExchange(memory, kept, origin?.id ?? somewhere);
  const keys = new Set(remembered.map(([key]) => key));
  return [...remembered, ...forgotten.filter(([key]) => !keys.has(key)), ...seen];
}

/** The records of an archive without those that were forgotten here, and without their names. */
function keptOf(archive: Archive, gone: ReadonlySet<string>): Archive {
  if (gone.size === 0) return archive;
  const parts = recordKeys.map((key) => {
    const table = tableOf(key);
    return [
      key,
      (archive[key] as readonly { readonly id: string }[]).flatMap((record) => {
        const cells = toRow(table, record);
        if (belongsTo(key, cells, gone)) return [];
        const left: readonly Cell[] = withoutNames(key, cells, gone);
        if (left === cells) return record;
        const read = fromRow(table, left);
        return read.ok ? read.value : [];
      }),
    ];
  });
  return { ...archive, ...Object.fromEntries(parts) } as Archive;
}
