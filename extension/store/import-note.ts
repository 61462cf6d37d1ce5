/** What is remembered of exchanges beside the records: which place this is, what it has seen, and the last import. */
import type { Collection, Editable, IsoInstant, Origin } from "#core";
import { database } from "./database.ts";
import { type Exchanged, nameless } from "./exchanged.ts";
import { newId } from "./identity.ts";

type Entry = Editable & {
  readonly contactId?: string | undefined;
  readonly observationId?: string | undefined;
};

/** What an import wrote, so that it can be taken back as a whole. */
export interface LastImport {
  readonly key: "last-import";
  readonly file: string;
  readonly at: IsoInstant;
  /** New records with the moment of their last edit, by collection. */
  readonly added: Readonly<Partial<Record<Collection, readonly (readonly [string, string])[]>>>;
  readonly changed: readonly {
    readonly collection: Collection;
    readonly before: Entry;
    readonly after: Entry;
  }[];
  /** The records that went for good: they don't come back. */
  readonly forgotten: number;
  readonly settings: readonly string[];
  /** Those of them that had been chosen before, as they were. */
  readonly chosen?: readonly { readonly key: string; readonly value: unknown }[];
  /** What was known of its place before. */
  readonly place?: { readonly id: string; readonly versions: readonly Exchanged[] };
  readonly seen: readonly Seen[];
}

export interface Seen {
  readonly key: `seen ${string}`;
  readonly id: string;
  readonly exportedAt: IsoInstant;
}

export type ImportNote = { readonly key: "self"; readonly id: string } | Seen | LastImport;

/** The place that this browser is, and the archives of other places that it has taken in. */
export async function readOrigin(): Promise<Origin> {
  const self = await database.imports.get("self");
  const seen = await allSeen();
  return {
    id: self && "id" in self ? self.id : "",
    seen: seen.map(({ id, exportedAt }) => ({ id, exportedAt })),
  };
}

/** As `readOrigin`, but for a browser that takes part for the first time, and from now on is somebody. */
export async function takePart(): Promise<Origin> {
  if (!(await database.imports.get("self")))
    await database.imports.add({ key: "self", id: newId() });
  return readOrigin();
}

export async function allSeen(): Promise<readonly Seen[]> {
  return (await database.imports.where("key").startsWith("seen ").toArray()) as readonly Seen[];
}

/** Remembers what an archive's writer had seen, and the archive itself. */
export async function rememberSeen(origin: Origin, exportedAt: IsoInstant): Promise<void> {
  const known = new Map((await allSeen()).map((one) => [one.id, one.exportedAt]));
  const later = [...origin.seen, { id: origin.id, exportedAt }].filter(
    (one) => one.exportedAt > (known.get(one.id) ?? ""),
  );
  await database.imports.bulkPut(later.map((one): Seen => ({ ...one, key: `seen ${one.id}` })));
}

export async function readLastImport(): Promise<LastImport | undefined> {
  return (await database.imports.get("last-import")) as LastImport | undefined;
}

/** What was forgotten can't come back by an undo; runs within the transaction of the caller. */
export async function forgetInLastImport(gone: ReadonlySet<string>): Promise<void> {
  const last = await readLastImport();
  if (!last) return;
  const isGone = ({ id, contactId, observationId }: Entry): boolean =>
    [id, contactId, observationId].some((one) => one !== undefined && gone.has(one));
  const versions = last.place?.versions.filter(({ recordId }) => !gone.has(recordId));
  await database.imports.put({
    ...last,
    changed: last.changed
      .filter(({ after }) => !isGone(after))
      .map((one) => ({
        ...one,
        before: nameless(one.before, gone),
        after: nameless(one.after, gone),
      })),
    ...(last.place && {
      place: {
        id: last.place.id,
        versions: versions!.map((one) => ({ ...one, record: nameless(one.record, gone) })),
      },
    }),
  });
}
