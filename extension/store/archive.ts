/** The whole database as an archive, and an archive into the database: planned first, then all or nothing. */
import {
  type Archive,
  archiveVersion,
  type Checked,
  collections,
  defaultStageTable,
  defaultThresholds,
  type Merge,
  mergeArchives,
  readArchive,
} from "#core";
import { database } from "./database.ts";
import { now } from "./identity.ts";
import { readSettings, saveSettings } from "./settings.ts";

const carried = collections.map((collection) => database[collection]);

/** Everything that is stored, read in one transaction; drafts and the look of the screens stay here. */
export async function exportArchive(): Promise<Archive> {
  return database.transaction("r", [...carried, database.settings], async () => {
    const { thresholds, stageTable } = await readSettings();
    const records = await Promise.all(
      collections.map(async (collection) => [collection, await database[collection].toArray()]),
    );
    return {
      format: "account-atlas",
      version: archiveVersion,
      exportedAt: now(),
      settings: { thresholds, stageTable },
      ...Object.fromEntries(records),
    } as Archive;
  });
}

/** What importing a file would do, or everything that is wrong with it. Writes nothing. */
export async function planArchiveImport(text: string): Promise<Checked<Merge>> {
  const incoming = readArchive(text);
  if (!incoming.ok) return incoming;
  const mine = await exportArchive();
  // A user who never chose thresholds or a stage table takes over those that the data came with.
  const settings = (await hasChosenFigures()) ? mine.settings : incoming.value.settings;
  return { ok: true, value: mergeArchives({ ...mine, settings }, incoming.value) };
}

/** Writes a planned import in one transaction. What was edited here since the plan was made stays. */
export async function applyArchiveImport({ merged }: Merge): Promise<void> {
  await database.transaction("rw", [...carried, database.settings], async () => {
    for (const collection of collections) await putNewer(collection, merged);
    if (!(await hasChosenFigures()) && !isDefault(merged.settings))
      await saveSettings(merged.settings);
  });
}

type Edited = { readonly id: string; readonly updatedAt?: string };

async function putNewer(collection: (typeof collections)[number], merged: Archive): Promise<void> {
  const table = database.table<Edited, string>(collection);
  const incoming: readonly Edited[] = merged[collection];
  const present = await table.bulkGet(incoming.map(({ id }) => id));
  await table.bulkPut(
    incoming.filter((record, index) => {
      const known = present[index];
      return !known || (record.updatedAt ?? "") > (known.updatedAt ?? "");
    }),
  );
}

async function hasChosenFigures(): Promise<boolean> {
  const chosen = await database.settings.bulkGet(["thresholds", "stageTable"]);
  return chosen.some((setting) => setting !== undefined);
}

function isDefault(settings: Archive["settings"]): boolean {
  return (
    JSON.stringify(settings) ===
    JSON.stringify({ thresholds: defaultThresholds, stageTable: defaultStageTable })
  );
}
