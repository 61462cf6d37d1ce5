/** Taking the last import back, as a whole: what was new goes, what was changed is as before; nothing else is touched. */
import { collections, type Archive, type Editable, type Evidence, same } from "#core";
import { carried, fullArchive } from "./archive.ts";
import { database } from "./database.ts";
import { type LastImport, readLastImport } from "./import-note.ts";
import { ChangedSince } from "./take-back.ts";

/**
 * Undoes the last import in one transaction. Refused, with nothing changed, when one of its records was edited
 * since, or something was added to one that would go. What its owner had forgotten stays forgotten.
 */
export async function undoLastImport(): Promise<void> {
  const tables = [...carried, database.settings, database.exchanges, database.imports];
  await database.transaction("rw", tables, async () => {
    const last = await readLastImport();
    if (!last) throw new ChangedSince();
    refuseChanged(await fullArchive(), last);
    for (const key of collections)
      await database.table(key).bulkDelete((last.added[key] ?? []).map(([id]) => id));
    for (const { collection, before } of last.changed)
      await database.table<Editable, string>(collection).put(before);
    await database.settings.bulkDelete([...last.settings]);
    await database.settings.bulkPut([...(last.chosen ?? [])]);
    // The same file may come again, as if for the first time.
    if (last.place) {
      await database.exchanges.where("id").startsWith(`${last.place.id} `).delete();
      await database.exchanges.bulkPut([...last.place.versions]);
    }
    await database.imports.where("key").startsWith("seen ").delete();
    await database.imports.bulkPut([...last.seen]);
    await database.imports.delete("last-import");
  });
}

const naming = ["accountId", "contactId", "opportunityId", "observationId", "reportsTo"] as const;

function refuseChanged(now: Archive, last: LastImport): void {
  const after = new Map(last.changed.map((one) => [one.after.id, one.after]));
  const going = new Map(Object.values(last.added).flatMap((ids) => ids ?? []));
  for (const key of collections)
    for (const record of now[key] as readonly Editable[]) {
      const { id, updatedAt = "" } = record;
      const written = after.get(id);
      if (written && !same(written, record)) throw new ChangedSince();
      if (going.has(id) && going.get(id) !== updatedAt) throw new ChangedSince();
      if (!going.has(id) && namedBy(record).some((one) => going.has(one))) throw new ChangedSince();
    }
}

function namedBy(record: Editable): readonly string[] {
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  const lists = ["contactIds", "friends", "rivals"].flatMap(
    (key) => (fields[key] as string[]) ?? [],
  );
  const { observationId, activityId } = (fields["evidence"] ?? {}) as Partial<Evidence>;
  return [
    ...[observationId, activityId].filter((id) => id !== undefined),
    ...naming.flatMap((key) => (typeof fields[key] === "string" ? [fields[key]] : [])),
    ...lists,
  ];
}
