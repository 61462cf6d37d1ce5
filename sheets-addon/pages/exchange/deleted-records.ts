/** Records whose rows somebody has deleted in the workbook, and how they are forgotten for good. */
import type { Archive, IsoInstant, Tombstone } from "#core";
import type { Memory, Version } from "./memory.ts";
import { newest } from "./versions.ts";
import { recordKeys, type WorkbookArchive } from "./workbook-archive.ts";
import type { WorkbookRows } from "./workbook-rows.ts";

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
