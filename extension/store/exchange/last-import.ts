/** The note of the last import, without anything that was forgotten since. */
import { database } from "../database.ts";
import { nameless } from "./exchanged.ts";
import type { Entry, LastImport } from "./import-note.ts";

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
