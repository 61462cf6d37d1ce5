/** An archive into the database: all or nothing, never an edit lost, and remembered so that it can be taken back. */
import {
  type Archive,
  collections,
  type Editable,
  type ImportChange,
  importChanges,
  same,
} from "#core";
import { carried, fullArchive, takesSettings } from "./archive.ts";
import { database } from "../database.ts";
import { BrokenByChoice } from "./broken-by-choice.ts";
import { eraseRecords } from "../undo/erase-records.ts";
import { rememberExchange } from "./exchanged-versions.ts";
import { now } from "../identity.ts";
import { allSeen, rememberSeen } from "./seen-archives.ts";
import type { LastImport } from "./import-note.ts";
import { saveSettings } from "../settings.ts";
import type { PlannedMerge } from "./planned-import.ts";
import type { Choices } from "./conflict-choice.ts";
import { type Mergeable, merged } from "./merge.ts";

/**
 * Writes a planned import in one transaction, merged anew with what is here by now, and remembers how it is taken
 * back. What was edited here since the plan was made stays, unless it was in conflict already and chosen.
 */
export async function applyArchiveImport(
  plan: Mergeable & Partial<Pick<PlannedMerge, "problems">>,
  choices: Choices = new Map(),
  file = "",
): Promise<void> {
  const { incoming } = plan;
  const tables = [...carried, database.settings, database.exchanges, database.imports];
  await database.transaction("rw", tables, async () => {
    const mine = await fullArchive();
    const { merge, settings: edited, problems } = merged(mine, plan, choices);
    // What could not be taken from the beginning was told; anything more follows from what was chosen.
    if (problems.length > (plan.problems?.length ?? 0)) throw new BrokenByChoice();
    const changes = importChanges(mine, merge);
    for (const key of collections) await write(key, mine, merge.merged);
    await eraseRecords(merge.merged.tombstones.map(({ id }) => id));
    const isTaken = plan.isSettings || (await takesSettings(incoming));
    const settings = isTaken ? incoming.settings : changedParts(mine.settings, edited);
    const chosen = await database.settings.bulkGet(Object.keys(settings));
    await saveSettings(settings);
    const seen = await allSeen();
    const { origin } = incoming;
    const versions = origin && (await rememberExchange(incoming, origin.id));
    if (origin) await rememberSeen(origin, incoming.exportedAt);
    if (changes.length === 0 && Object.keys(settings).length === 0) return;
    await database.imports.put({
      ...noteOf(mine, changes),
      file,
      settings: Object.keys(settings),
      wrote: await wroteSettings(Object.keys(settings)),
      chosen: chosen.flatMap((one) => one ?? []),
      seen,
      ...(origin && versions && { place: { id: origin.id, versions } }),
    });
  });
}

/** The settings that an edit has changed, each as a whole. */
function changedParts(
  before: Archive["settings"],
  after: Archive["settings"],
): Partial<Archive["settings"]> {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([key, value]) => !same(before[key as keyof typeof before], value),
    ),
  );
}

async function wroteSettings(keys: readonly string[]) {
  return (await database.settings.bulkGet([...keys])).flatMap((one) => one ?? []);
}

async function write(
  key: (typeof collections)[number],
  mine: Archive,
  after: Archive,
): Promise<void> {
  const known = new Set<unknown>(mine[key]);
  const changed = (after[key] as readonly Editable[]).filter((record) => !known.has(record));
  if (changed.length > 0) await database.table<Editable, string>(key).bulkPut(changed);
}

function noteOf(
  mine: Archive,
  changes: readonly ImportChange[],
): Omit<LastImport, "file" | "settings" | "chosen" | "wrote" | "seen"> {
  const added: Record<string, (readonly [string, string])[]> = {};
  for (const { collection, id, kind, record } of changes)
    if (kind === "added")
      (added[collection] ??= []).push([id, (record as Editable).updatedAt ?? ""]);
  const before = new Map(
    collections.map((key) => [key, new Map(mine[key].map((one) => [one.id as string, one]))]),
  );
  return {
    key: "last-import",
    at: now(),
    added,
    changed: changes.flatMap(({ collection, id, kind, fields, record }) =>
      kind !== "added" && fields.length > 0
        ? [{ collection, before: before.get(collection)!.get(id)!, after: record }]
        : [],
    ),
    forgotten: changes.filter(({ kind }) => kind === "forgotten").length,
  };
}
