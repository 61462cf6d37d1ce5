/** Records whose rows somebody has deleted in the workbook, and how they are forgotten for good. */
import type { Archive, Editable, IsoInstant, Tombstone } from "#core";
import { eventCollections } from "./known-ids.ts";
import type { Memory } from "./memory.ts";
import { newest } from "./versions.ts";
import { recordKeys, type RecordKey } from "./record-table.ts";
import type { WorkbookArchive } from "./workbook-archive.ts";
import type { WorkbookRows } from "./workbook-rows.ts";

/** A record that was exchanged and whose row is gone; of an event nothing but its id is known. */
export interface DeletedRecord {
  readonly collection: RecordKey;
  readonly id: string;
  readonly record: Editable | undefined;
}

/** Records that were exchanged and whose rows somebody has deleted since. */
export function deletedHere(
  book: WorkbookRows,
  { archive, unusable }: WorkbookArchive,
  memory: Memory,
): readonly DeletedRecord[] {
  const left = new Set<string>([
    ...recordKeys.flatMap((key) => archive[key].map(({ id }) => id as string)),
    ...unusable.map(({ id }) => id.trim()),
  ]);
  // Where a tab or its ids are gone, nobody can tell what was deleted in it.
  const told = new Set<string>(
    book.state.tabs.flatMap(({ key, missing }) => (missing.includes("id") ? [] : [key])),
  );
  const edited = [...newest(memory.versions, () => true).values()].map(
    ({ collection, record }): DeletedRecord => ({ collection, id: record.id, record }),
  );
  const events = memory.known.flatMap(({ collection: name, ids }) => {
    const collection = eventCollections.find((one) => one === name);
    return collection
      ? ids.map((id): DeletedRecord => ({ collection, id, record: undefined }))
      : [];
  });
  return [...edited, ...events].filter(
    ({ id, collection }) => !left.has(id) && told.has(collection),
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
