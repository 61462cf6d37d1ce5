/** Which place this browser is, and the archives of other places that it has taken in. */
import type { IsoInstant, Origin } from "#core";
import { database } from "../database.ts";
import { newId } from "../identity.ts";
import type { Seen } from "./import-note.ts";

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
