/** Merging an archive into what is there: nothing twice, nothing lost, the newer edit of a record wins. */
import { collections, type Archive, type Collection } from "./archive.ts";

/** How many records of a collection an import would add, bring up to date, or leave as they are. */
export interface MergeCount {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}

export interface Merge {
  readonly merged: Archive;
  readonly counts: Readonly<Record<Collection, MergeCount>>;
}

type Entry = { readonly id: string; readonly updatedAt?: string };

/**
 * Adds the records of `incoming` to `mine`, by id. A record that both have is taken from the side that was
 * edited last; events (observations, ratings, ticks …) never change. Scales and settings of `mine` stay.
 * Merging the same archive again changes nothing.
 */
export function mergeArchives(mine: Archive, incoming: Archive): Merge {
  const results = collections.map(
    (key) => [key, mergeRecords<Entry>(mine[key], incoming[key])] as const,
  );
  return {
    merged: { ...mine, ...Object.fromEntries(results.map(([key, { records }]) => [key, records])) },
    counts: Object.fromEntries(results.map(([key, { count }]) => [key, count])) as Record<
      Collection,
      MergeCount
    >,
  };
}

function mergeRecords<T extends Entry>(
  mine: readonly T[],
  incoming: readonly T[],
): { readonly records: readonly T[]; readonly count: MergeCount } {
  const records = new Map(mine.map((record) => [record.id, record]));
  let added = 0;
  let updated = 0;
  for (const record of incoming) {
    const known = records.get(record.id);
    if (!known) added++;
    else if ((record.updatedAt ?? "") > (known.updatedAt ?? "")) updated++;
    else continue;
    records.set(record.id, record);
  }
  return {
    records: [...records.values()],
    count: { added, updated, unchanged: incoming.length - added - updated },
  };
}
