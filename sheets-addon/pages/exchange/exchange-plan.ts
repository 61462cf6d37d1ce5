/** The plan of an import into a workbook: everything that it would do, record by record and row by row. Writes nothing. */
import {
  importChanges,
  mergeArchives,
  withEditedEvents,
  type Archive,
  type ImportChange,
  type IsoInstant,
  type Merge,
  type Scale,
  type Tombstone,
} from "#core";
import { conflictKey, conflictWrites, type Choices } from "./conflict-rows.ts";
import { deletedHere } from "./deleted-records.ts";
import { planScales, planSettings } from "./figures-plan.ts";
import { readMemory, type Memory } from "./memory.ts";
import { memoryWrites } from "./memory-writes.ts";
import { processWrites } from "./process-writes.ts";
import { isTyped, proposedSide } from "./proposed-side.ts";
import { recordWrites } from "./record-writes.ts";
import { usableRecords } from "./usable-records.ts";
import { basesOf, newest } from "./versions.ts";
import { recordKeys } from "./record-table.ts";
import type { Work } from "./talk.ts";
import { workbookArchive, type Unusable, type WorkbookArchive } from "./workbook-archive.ts";
import type { WorkbookRows } from "./workbook-rows.ts";
import type { WriteStep } from "./write-step.ts";

/** The clock, the randomness, and what the user has chosen. */
export interface Terms {
  readonly file: string;
  readonly now: () => string;
  readonly newId: () => string;
  readonly choices: Choices;
  /** Rows that somebody pasted come from no place whose next archive would build on them. */
  readonly isPasted?: boolean;
  /** Records that were deleted here and are to stay so, for good. */
  readonly forgotten?: readonly string[];
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
  /** Records of the file that were deleted here, and come back unless they are forgotten. */
  readonly returning: readonly string[];
  /** What was forgotten, by now. */
  readonly gone: ReadonlySet<string>;
}

export function* planExchange(book: WorkbookRows, file: Archive, terms: Terms): Work<ExchangePlan> {
  const memory = yield* readMemory(book);
  const versions = newest(memory.versions, () => true);
  const read = yield* workbookArchive(
    book,
    terms.now(),
    (_, id) => versions.get(id)?.record ?? eventIn(file, id),
  );
  const returning = deletedHere(book, read, memory).flatMap(({ id }) =>
    eventIn(file, id) ? [id] : [],
  );
  const { usable, tooLong } = yield* usableRecords(file, read);
  const here = withTombstones(read, terms);
  const mine = { ...here.archive, scales: [] };
  const bases = basesOf(memory, mine, usable);
  yield undefined;
  const merge = mergeArchives(withTyped(here.archive, usable, terms), usable, {
    bases: (id) => bases.get(id) ?? [],
    choose: (conflict) =>
      terms.choices.get(conflictKey(conflict)) ??
      proposedSide(conflict, bases.get(conflict.id) ?? []),
    mergedAt: (after) => momentAfter(after, terms.now()),
  });
  yield undefined;
  const scales = planScales(here, usable);
  const settings = planSettings(book, usable.settings);
  const records = { ...merge.merged, scales: [...scales.added] };
  const changes = importChanges(mine, { ...merge, merged: records });
  yield undefined;
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
  const rows: WriteStep[] = [];
  for (const tab of recordKeys)
    rows.push({ tab, writes: yield* recordWrites(tab, read, merge.merged, gone) });
  yield undefined;
  const steps: readonly WriteStep[] = [
    { tab: "scales", writes: scales.writes },
    { tab: "settings", writes: settings.writes },
    ...rows,
    { tab: "processes", writes: processWrites(book, here.archive, merge.merged) },
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
    returning,
    gone,
  };
}

/** The workbook with what is to be forgotten now. */
function withTombstones(here: WorkbookArchive, { forgotten = [], now }: Terms): WorkbookArchive {
  if (forgotten.length === 0) return here;
  const forgottenAt = now() as IsoInstant;
  const stones = forgotten.map((id) => ({ id, forgottenAt }) as Tombstone);
  const tombstones = [...here.archive.tombstones, ...stones];
  return { ...here, archive: { ...here.archive, tombstones } };
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

/** What was typed over an event becomes an event of its own, entered in the workbook; what stood there comes back. */
function withTyped(here: Archive, incoming: Archive, { now, newId }: Terms): Archive {
  return withEditedEvents(incoming, here, {
    reader: { kind: "person", name: "" },
    source: { channel: "workbook" },
    after: (before) => momentAfter(before, now()) as IsoInstant,
    newId,
  });
}
