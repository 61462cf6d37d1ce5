/** The user's choices, and the starter scales of a new user. */
import {
  type ArchiveSettings,
  businessRelationship,
  defaultStageTable,
  defaultThresholds,
  type Locale,
  purchasePotential,
  type Targets,
  type Thresholds,
  usualTargets,
} from "#core";
import { database } from "./database.ts";

export type Theme = "light" | "dark" | "system";

/** `locale` is absent as long as the browser's language decides. */
export interface Settings extends ArchiveSettings {
  readonly locale: Locale | undefined;
  readonly theme: Theme;
  readonly userName: string;
  /** What a quarter of a seller is measured against; ours until a team says otherwise. */
  readonly targets: Targets;
  /** What the ranking goes by; absent until somebody has chosen. */
  readonly rankedBy?: string;
}

export const defaultSettings: Settings = {
  locale: undefined,
  theme: "system",
  userName: "",
  targets: usualTargets,
  thresholds: defaultThresholds,
  stageTable: defaultStageTable,
};

/** The settings as they are, with the default for what was never chosen. */
export async function readSettings(): Promise<Settings> {
  const chosen = await database.settings.toArray();
  return {
    ...defaultSettings,
    ...Object.fromEntries(chosen.map(({ key, value }) => [key, value])),
  };
}

/** Remembers the settings that are named and leaves the others alone; those that change a part of one read it first. */
export async function saveSettings(
  changes: Partial<Settings> | ((now: Settings) => Partial<Settings>),
): Promise<void> {
  if (typeof changes === "function") {
    // In one transaction, for a screen may show what was there before the last change.
    await database.transaction("rw", database.settings, async () =>
      saveSettings(changes(await readSettings())),
    );
    return;
  }
  await database.settings.bulkPut(Object.entries(changes).map(([key, value]) => ({ key, value })));
}

/** Moves one threshold of the customer map, or both. */
export function saveThresholds(parts: Partial<Thresholds>): Promise<void> {
  return saveSettings(({ thresholds }) => ({ thresholds: { ...thresholds, ...parts } }));
}

/** Gives a new user the two starter scales; a scale that is there stays as it is. */
export async function seedStarterScales(): Promise<void> {
  const { scales } = database;
  await database.transaction("rw", scales, async () => {
    const known = new Set(await scales.toCollection().primaryKeys());
    const starters = [purchasePotential, businessRelationship];
    await scales.bulkAdd(starters.filter(({ id }) => !known.has(id)));
  });
}
