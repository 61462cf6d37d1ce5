/** Merging an archive into what is there: nothing twice, nothing lost but what was forgotten, the newer edit wins. */
import { withoutPeople } from "../buying-centre/forgotten-people.ts";
import { withoutParticipants } from "../research/activity.ts";
import { type Tombstone, tombstoneOf } from "../research/tombstone.ts";
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
 * What either side has forgotten is not in the result, and each record that goes for it has its tombstone. Merging the same archive again changes nothing.
 */
export function mergeArchives(mine: Archive, incoming: Archive): Merge {
  const tombstones = [...incoming.tombstones];
  const known = new Map<string, (typeof tombstones)[number]>(
    [...mine.tombstones, ...tombstones].map((stone) => [stone.id, stone]),
  );
  const isKept = (record: Entry): boolean => {
    const stone = tombstoneOf(record, known);
    // What belongs to this record comes later: the collections stand in the order of their references.
    if (stone && !known.has(stone.id)) {
      known.set(stone.id, stone);
      tombstones.push(stone);
    }
    return !stone;
  };
  const results = collections.map(
    (key) =>
      [
        key,
        key === "tombstones"
          ? mergeRecords(mine[key], tombstones)
          : mergeRecords(mine[key].filter(isKept), incoming[key].filter(isKept)),
      ] as const,
  );
  const merged: Archive = {
    ...mine,
    ...Object.fromEntries(results.map(([key, { records }]) => [key, records])),
  };
  const isForgotten = (id: string): boolean => known.has(id as Tombstone["id"]);
  return {
    // Others still name the forgotten: as their chief, their friend or their rival.
    merged: {
      ...merged,
      stakeholders: merged.stakeholders.map((one) => withoutPeople(one, isForgotten)),
      activities: merged.activities.map((one) => withoutParticipants(one, isForgotten)),
    },
    counts: Object.fromEntries(results.map(([key, { count }]) => [key, count])) as Record<
      Collection,
      MergeCount
    >,
  };
}

function mergeRecords(
  mine: readonly Entry[],
  incoming: readonly Entry[],
): { readonly records: readonly Entry[]; readonly count: MergeCount } {
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
