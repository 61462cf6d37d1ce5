/** Records as they were at an exchange: by them an import tells on which side a field was edited. */
import {
  type Activity,
  type Archive,
  type Editable,
  type IsoInstant,
  same,
  withoutParticipants,
} from "#core";
import { database } from "./database.ts";

/** The collections whose records are edited; events never change, so that nothing needs to be compared. */
export const editedCollections = [
  "accounts",
  "contacts",
  "opportunities",
  "orders",
  "activities",
] as const;

/** The version of a record that was in an archive: one of this browser's own, or of the place that it came from. */
export interface Exchanged {
  readonly id: string;
  readonly recordId: string;
  /** The place that wrote the archive; `own` for this browser. */
  readonly place: string;
  readonly exportedAt: IsoInstant;
  readonly record: Editable;
}

export const own = "own";

/** Remembers the records of an archive that differ from those that the place had before. Returns what was replaced. */
export async function rememberExchange(
  archive: Archive,
  place: string,
): Promise<readonly Exchanged[]> {
  const records = editedCollections.flatMap((key): readonly Editable[] => archive[key]);
  const before = newestOf(await versionsOfAll(records), (one) => one.place === place);
  const changed = records.filter((record) => !same(before.get(record.id)?.record, record));
  await database.exchanges.bulkPut(
    changed.map((record): Exchanged => ({
      // Of another place only the newest is needed; an own one may be what somebody still works on.
      id: [place, ...(place === own ? [archive.exportedAt] : []), record.id].join(" "),
      recordId: record.id,
      place,
      exportedAt: archive.exportedAt,
      record,
    })),
  );
  return changed.flatMap(({ id }) => before.get(id) ?? []);
}

/**
 * The versions that an incoming archive and this browser both once had: what its writer took in from here, what
 * was taken in from its writer, and for a file that was edited by hand the version with the same moment.
 */
export async function basesOf(
  incoming: Archive,
  self: string,
): Promise<ReadonlyMap<string, readonly Editable[]>> {
  const { origin } = incoming;
  const seen = origin?.seen.find(({ id }) => id === self)?.exportedAt ?? "";
  const records = editedCollections.flatMap((key): readonly Editable[] => incoming[key]);
  const moments = new Map(records.map(({ id, updatedAt }) => [id, updatedAt]));
  const versions = await versionsOfAll(records);
  const common = [
    newestOf(
      versions,
      (one) => one.place === own && one.record.updatedAt === moments.get(one.recordId),
    ),
    newestOf(versions, (one) => one.place === own && one.exportedAt <= seen),
    newestOf(versions, (one) => one.place === origin?.id),
  ];
  return new Map(
    records.map(({ id }) => [
      id,
      common
        .flatMap((found) => found.get(id) ?? [])
        .sort((a, b) => (a.exportedAt < b.exportedAt ? -1 : 1))
        .map(({ record }) => record),
    ]),
  );
}

/** Nothing of the forgotten stays among the versions; runs within the transaction of the caller. */
export async function forgetInExchanges(gone: ReadonlySet<string>): Promise<void> {
  await database.exchanges
    .where("recordId")
    .anyOf([...gone])
    .delete();
  await database.exchanges
    .filter(({ record }) => nameless(record, gone) !== record)
    .modify((version, place) => {
      place.value = { ...version, record: nameless(version.record, gone) };
    });
}

/** The record without the forgotten; the same one when it names none of them. */
export function nameless(record: Editable, gone: ReadonlySet<string>): Editable {
  return "contactIds" in record
    ? withoutParticipants(record as Activity, (id) => gone.has(id))
    : record;
}

/** So many records are looked up one by one; of more, all are read in one go. */
const MANY = 500;

async function versionsOfAll(records: readonly Editable[]): Promise<readonly Exchanged[]> {
  return records.length > MANY
    ? database.exchanges.toArray()
    : database.exchanges
        .where("recordId")
        .anyOf(records.map(({ id }) => id))
        .toArray();
}

function newestOf(
  versions: readonly Exchanged[],
  fits: (version: Exchanged) => boolean,
): ReadonlyMap<string, Exchanged> {
  const newest = new Map<string, Exchanged>();
  for (const one of versions)
    if (fits(one) && !((newest.get(one.recordId)?.exportedAt ?? "") > one.exportedAt))
      newest.set(one.recordId, one);
  return newest;
}
