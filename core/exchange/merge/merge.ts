/** Merging an archive into what is there: nothing twice, nothing lost but what was forgotten, edits of both sides combined. */
import { withoutPeople } from "../../buying-centre/forgotten-people.ts";
import { withoutParticipants } from "../../research/account/activity.ts";
import { type Tombstone, tombstoneOf } from "../../research/facts/tombstone.ts";
import { collections, type Archive, type Collection } from "../archive/archive.ts";
import {
  byPlainOrder,
  type Editable,
  type FieldConflict,
  mergeRecord,
  type Side,
} from "./three-way-merge.ts";

/** How many records of a collection an import would add, bring up to date, or leave as they are. */
export interface MergeCount {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** A field of a record that both sides have changed, each in its own way. */
export interface Conflict extends FieldConflict {
  readonly collection: Collection;
  readonly id: string;
  /** When each side edited its record last. */
  readonly mineAt: string | undefined;
  readonly theirsAt: string | undefined;
}

export interface Merge {
  readonly merged: Archive;
  readonly counts: Readonly<Record<Collection, MergeCount>>;
  readonly conflicts: readonly Conflict[];
}

/** What is known beside the two archives; without it of two versions the one edited last holds. */
export interface MergeTerms {
  /** Versions of a record that both sides once had, the newest last; none where nothing was exchanged. */
  readonly bases?: (id: string) => readonly Editable[];
  /** Which side's value of a field in conflict holds; as long as nobody has chosen, the same one everywhere. */
  readonly choose?: (conflict: Conflict) => Side;
  /** The moment, after that of both, at which a record that neither side has dated counts as edited; without it the later of the two. */
  readonly mergedAt?: (after: string) => string;
}

/**
 * Adds the records of `incoming` to `mine`, by id. A record that both have is merged field by field against the
 * state last exchanged (see `mergeRecord`); events (observations, ratings, ticks …) never change. Scales and
 * settings of `mine` stay. What either side has forgotten is not in the result, and each record that goes for it
 * has its tombstone. Merging the same archive again changes nothing, and the order of several doesn't matter.
 */
export function mergeArchives(mine: Archive, incoming: Archive, terms: MergeTerms = {}): Merge {
  const tombstones = [...incoming.tombstones];
  const known = new Map<string, (typeof tombstones)[number]>(
    [...mine.tombstones, ...tombstones].map((stone) => [stone.id, stone]),
  );
  const isKept = (record: { readonly id: string }): boolean => {
    const stone = tombstoneOf(record, known);
    // What belongs to this record comes later: the collections stand in the order of their references.
    if (stone && !known.has(stone.id)) {
      known.set(stone.id, stone);
      tombstones.push(stone);
    }
    return !stone;
  };
  const conflicts: Conflict[] = [];
  const isForgotten = (id: string): boolean => known.has(id as Tombstone["id"]);
  // Others still name the forgotten: as their chief, their friend or their rival, or as somebody who took part.
  const nameless = (key: Collection, records: readonly Editable[]): readonly Editable[] => {
    if (known.size === 0) return records;
    if (key === "stakeholders")
      return (records as Archive["stakeholders"]).map((one) => withoutPeople(one, isForgotten));
    return key === "activities"
      ? (records as Archive["activities"]).map((one) => withoutParticipants(one, isForgotten))
      : records;
  };
  const results = collections.map((key) => {
    const [own, theirs] =
      key === "tombstones"
        ? [mine[key], tombstones]
        : [mine, incoming].map((side) =>
            nameless(key, (side[key] as readonly Editable[]).filter(isKept)),
          );
    return [key, mergeRecords(key, own!, theirs!, terms, conflicts)] as const;
  });
  return {
    merged: {
      ...mine,
      ...Object.fromEntries(results.map(([key, { records }]) => [key, records])),
    },
    counts: Object.fromEntries(results.map(([key, { count }]) => [key, count])) as Record<
      Collection,
      MergeCount
    >,
    conflicts,
  };
}

function mergeRecords(
  collection: Collection,
  mine: readonly Editable[],
  incoming: readonly Editable[],
  { bases = () => [], choose = byPlainOrder, mergedAt }: MergeTerms,
  conflicts: Conflict[],
): { readonly records: readonly Editable[]; readonly count: MergeCount } {
  const records = new Map(mine.map((record) => [record.id, record]));
  let added = 0;
  let updated = 0;
  for (const theirs of incoming) {
    const own = records.get(theirs.id);
    if (!own) added++;
    // An event is never changed: the one that is there stays.
    else if (theirs.updatedAt === undefined) continue;
    const record = own ? merged(own, theirs) : theirs;
    if (own && record !== own) updated++;
    records.set(theirs.id, record);
  }
  return {
    records: [...records.values()],
    count: { added, updated, unchanged: incoming.length - added - updated },
  };

  function merged(own: Editable, theirs: Editable): Editable {
    const about = { collection, id: own.id, mineAt: own.updatedAt, theirsAt: theirs.updatedAt };
    const found = mergeRecord(own, theirs, bases(own.id), (field) =>
      choose({ ...field, ...about }),
    );
    conflicts.push(...found.conflicts.map((field) => ({ ...field, ...about })));
    const isLater = found.record === theirs && (theirs.updatedAt ?? "") > (own.updatedAt ?? "");
    if (found.record === own || isLater || !mergedAt) return found.record;
    // Combined, or edited by hand without a date: whoever gets it next must see that it is newer.
    return { ...found.record, updatedAt: mergedAt(found.record.updatedAt ?? "") };
  }
}
