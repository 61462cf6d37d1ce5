/** The whole database as an archive, and what of it may leave the browser. */
import {
  type Archive,
  ArchiveSettings,
  archiveVersion,
  collections,
  defaultStageTable,
  defaultThresholds,
  propertyOf,
  sharedArchive,
} from "#core";
import { database } from "./database.ts";
import { defined } from "./defined.ts";
import { own, rememberExchange } from "./exchanged.ts";
import { now } from "./identity.ts";
import { takePart } from "./import-note.ts";
import { readSettings, type Settings } from "./settings.ts";

/** The tables that an archive carries. */
export const carried = collections.map((collection) => database[collection]);

/** What may leave the browser: personal facts of contacts that are not released stay here. */
export async function exportArchive(): Promise<Archive> {
  return sharedArchive(await fullArchive()).archive;
}

/** An archive for another place: it says where it comes from, and what it holds is remembered as exchanged. */
export async function handOver(archive: Archive): Promise<Archive> {
  return database.transaction("rw", database.exchanges, database.imports, async () => {
    await rememberExchange(archive, own);
    return { ...archive, origin: await takePart() };
  });
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

/** Which settings travel with the data. */
export const figures = Object.keys(ArchiveSettings.shape) as readonly (keyof ArchiveSettings)[];

function figuresOf(settings: Settings): ArchiveSettings {
  return defined(
    Object.fromEntries(figures.map((key) => [key, settings[key]])),
  ) as unknown as ArchiveSettings;
}

/** Has the user chosen any of the settings that figures depend on? */
export async function hasChosenFigures(): Promise<boolean> {
  const chosen = await database.settings.bulkGet([...figures]);
  return chosen.some((setting) => setting !== undefined);
}

/** Are these the settings of somebody who has never chosen any? */
export function isDefault(settings: Archive["settings"]): boolean {
  return (
    JSON.stringify(settings) ===
    JSON.stringify({ thresholds: defaultThresholds, stageTable: defaultStageTable })
  );
}
