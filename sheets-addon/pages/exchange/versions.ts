/** The state last exchanged: versions of records that both sides once had, by which an edit is told from what was there. */
import {
  same,
  tombstoneOf,
  withoutParticipants,
  type Activity,
  type Archive,
  type Editable,
} from "#core";
import type { RowWrite } from "../exchange-contract.ts";
import { editedCollections, remembering, versionRow, type Memory, type Version } from "./memory.ts";

export const own = "own";

/** Where an archive comes from that doesn't say so: one of an older version. */
export const somewhere = "somewhere";

/**
 * The versions that an incoming archive and the workbook both once had: what its writer took in from here or from
 * places whose archives came here too, what was taken in from its writer, and of a record that was edited by hand the version
 * with the same moment. Where none of them is known, the version that came with the workbook's own moment tells at
 * least what was typed here.
 */
export function basesOf(
  memory: Memory,
  mine: Archive,
  incoming: Archive,
): ReadonlyMap<string, readonly Editable[]> {
  const { versions, self } = memory;
  const { origin } = incoming;
  const seen = new Map(
    origin?.seen.map(({ id, exportedAt }) => [id === self ? own : id, exportedAt as string]),
  );
  const records = recordsOf(incoming);
  const moments = new Map(records.map(({ id, updatedAt }) => [id, updatedAt]));
  const common = [
    newest(versions, ({ record }) => record.updatedAt === moments.get(record.id)),
    ...[...seen].map(([known, until]) =>
      newest(versions, ({ place, exportedAt }) => place === known && exportedAt <= until),
    ),
    newest(
      versions,
      ({ place, exportedAt }) => place === origin?.id && exportedAt <= incoming.exportedAt,
    ),
  ];
  const isPassed =
    origin !== undefined && (memory.seen.get(origin.id) ?? "") >= incoming.exportedAt;
  const here = new Map(recordsOf(mine).map((record) => [record.id, record]));
  const typedOver = newest(
    versions,
    ({ record }) => record.updatedAt === here.get(record.id)?.updatedAt,
  );
  const unknown = (theirs: Editable): readonly Editable[] => {
    const base = typedOver.get(theirs.id)?.record;
    if (!base || same(base, here.get(theirs.id))) return [];
    // What is older than that has changed nothing since.
    return [(theirs.updatedAt ?? "") < (base.updatedAt ?? "") ? theirs : base];
  };
  return new Map(
    records.map((theirs) => {
      // A later archive of the same place was taken in already: this one is what all have once had.
      if (isPassed) return [theirs.id, [theirs]];
      const known = common.flatMap((found) => found.get(theirs.id) ?? []);
      if (known.length === 0) return [theirs.id, unknown(theirs)];
      const sorted = known.sort((a, b) => (a.exportedAt < b.exportedAt ? -1 : 1));
      return [theirs.id, sorted.map(({ record }) => record)];
    }),
  );
}

/** The records of an archive which differ from those that the place had before. */
export function newVersions(memory: Memory, archive: Archive, place: string): readonly Version[] {
  const before = newest(memory.versions, (one) => one.place === place);
  const { exportedAt } = archive;
  return editedCollections.flatMap((collection) =>
    (archive[collection] as readonly Editable[]).flatMap((record): readonly Version[] => {
      if (same(before.get(record.id)?.record, record)) return [];
      // An older one stays: it may be what somebody still works on.
      const key = ["version", place, exportedAt, record.id].join(" ");
      return [{ key, place, exportedAt, collection, record }];
    }),
  );
}

/** The writes that remember versions. */
export function rememberVersions(
  memory: Memory,
  versions: readonly Version[],
): readonly RowWrite[] {
  return versions.flatMap((one) => remembering(memory, one.key, versionRow(one)));
}

/** Nothing of the forgotten stays among the versions: the writes that take them out, and their names out of others. */
export function forgetVersions(
  memory: Memory,
  { tombstones }: Pick<Archive, "tombstones">,
): readonly RowWrite[] {
  if (tombstones.length === 0) return [];
  const stones = new Map(tombstones.map((stone) => [stone.id as string, stone]));
  return memory.versions.flatMap((version) => {
    const { key, record } = version;
    if (tombstoneOf(record, stones)) return remembering(memory, key, null);
    const left = nameless(record, stones);
    return left === record
      ? []
      : remembering(memory, key, versionRow({ ...version, record: left }));
  });
}

export function newest(
  versions: readonly Version[],
  fits: (version: Version) => boolean,
): ReadonlyMap<string, Version> {
  const found = new Map<string, Version>();
  for (const one of versions)
    if (fits(one) && !((found.get(one.record.id)?.exportedAt ?? "") > one.exportedAt))
      found.set(one.record.id, one);
  return found;
}

function recordsOf(archive: Archive): readonly Editable[] {
  return editedCollections.flatMap((key): readonly Editable[] => archive[key]);
}

function nameless(record: Editable, gone: ReadonlyMap<string, unknown>): Editable {
  return "contactIds" in record
    ? withoutParticipants(record as Activity, (id) => gone.has(id))
    : record;
}
