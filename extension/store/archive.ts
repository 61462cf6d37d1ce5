/** The whole database as an archive, and an archive into the database: planned first, then all or nothing. */
import {
  type Archive,
  ArchiveSettings,
  archiveVersion,
  type Checked,
  type Collection,
  collections,
  defaultStageTable,
  defaultThresholds,
  type Merge,
  mergeArchives,
  propertyOf,
  readArchive,
  sharedArchive,
  tombstoneOf,
} from "#core";
import { database } from "./database.ts";
import { defined } from "./defined.ts";
import { eraseRecords } from "./erase-records.ts";
import { now } from "./identity.ts";
import { readSettings, saveSettings, type Settings } from "./settings.ts";

const carried = collections.map((collection) => database[collection]);

/** What may leave the browser: personal facts of contacts that are not released stay here. */
export async function exportArchive(): Promise<Archive> {
  return sharedArchive(await fullArchive()).archive;
}

/** How many facts an export leaves in the browser: personal ones of contacts that are not released. */
export async function withheldFacts(): Promise<number> {
  const ofPeople = await database.observations
    .where("contactId")
    .above("")
    .filter(({ property }) => propertyOf(property).personal)
    .toArray();
  const contacts = await database.contacts.bulkGet([
    ...new Set(ofPeople.flatMap(({ contactId }) => contactId ?? [])),
  ]);
  const released = new Set(contacts.flatMap((one) => (one?.released ? one.id : [])));
  return ofPeople.filter(({ contactId }) => !contactId || !released.has(contactId)).length;
}

/** Everything that is stored, read in one transaction; drafts and the look of the screens stay here. */
export async function fullArchive(): Promise<Archive> {
  return database.transaction("r", [...carried, database.settings], async () => {
    const settings = figuresOf(await readSettings());
    const records = await Promise.all(
      collections.map(async (collection) => [collection, await database[collection].toArray()]),
    );
    return {
      format: "account-atlas",
      version: archiveVersion,
      exportedAt: now(),
      settings,
      ...Object.fromEntries(records),
    } as Archive;
  });
}

/** A planned import; `forgotten` counts the records that it would erase here. */
export interface PlannedMerge extends Merge {
  readonly forgotten: number;
  /** Would the file's thresholds and stage table be taken over? */
  readonly takesSettings: boolean;
}

/** What importing a file would do, or everything that is wrong with it. Writes nothing. */
export async function planArchiveImport(text: string): Promise<Checked<PlannedMerge>> {
  const incoming = readArchive(text);
  if (!incoming.ok) return incoming;
  const mine = await fullArchive();
  // A user who never chose thresholds or a stage table takes over those that the data came with.
  const takesSettings = !(await hasChosenFigures()) && !isDefault(incoming.value.settings);
  const settings = takesSettings ? incoming.value.settings : mine.settings;
  const merge = mergeArchives({ ...mine, settings }, incoming.value);
  return { ok: true, value: { ...merge, forgotten: forgottenBy(mine, merge), takesSettings } };
}

/** How many of the stored records would go, because the file's owner has forgotten them. */
function forgottenBy(mine: Archive, { merged, counts }: Merge): number {
  return collections.reduce(
    (sum, key) => sum + mine[key].length + counts[key].added - merged[key].length,
    0,
  );
}

/** Writes a planned import in one transaction. What was edited here since the plan was made stays. */
export async function applyArchiveImport({ merged }: Merge): Promise<void> {
  await database.transaction("rw", [...carried, database.settings], async () => {
    const known = new Map([
      ...(await database.tombstones.toArray()).map((stone) => [stone.id as string, stone] as const),
      ...merged.tombstones.map((stone) => [stone.id as string, stone] as const),
    ]);
    for (const collection of collections)
      await putNewer(
        collection,
        // Somebody may have been forgotten here since the plan was made.
        merged[collection].filter((one) => collection === "tombstones" || !tombstoneOf(one, known)),
      );
    await eraseRecords(known.keys());
    if (!(await hasChosenFigures()) && !isDefault(merged.settings))
      await saveSettings(merged.settings);
  });
}

type Edited = { readonly id: string; readonly updatedAt?: string };

async function putNewer(collection: Collection, incoming: readonly Edited[]): Promise<void> {
  const table = database.table<Edited, string>(collection);
  const present = await table.bulkGet(incoming.map(({ id }) => id));
  await table.bulkPut(
    incoming.filter((record, index) => {
      const known = present[index];
      return !known || (record.updatedAt ?? "") > (known.updatedAt ?? "");
    }),
  );
}

/** Which settings travel with the data. */
const figures = Object.keys(ArchiveSettings.shape) as readonly (keyof ArchiveSettings)[];

function figuresOf(settings: Settings): ArchiveSettings {
  return defined(
    Object.fromEntries(figures.map((key) => [key, settings[key]])),
  ) as unknown as ArchiveSettings;
}

async function hasChosenFigures(): Promise<boolean> {
  const chosen = await database.settings.bulkGet([...figures]);
  return chosen.some((setting) => setting !== undefined);
}

function isDefault(settings: Archive["settings"]): boolean {
  return (
    JSON.stringify(settings) ===
    JSON.stringify({ thresholds: defaultThresholds, stageTable: defaultStageTable })
  );
}
