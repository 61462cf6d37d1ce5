/** Keeping scales: each is only ever added, a change as a new version of the one before. */
import {
  copyOfScale,
  currentScales,
  type FactorId,
  isSameScale,
  nextVersion,
  type Scale,
  type VersionMaking,
  withRetirement,
} from "#core";
import { database } from "./database.ts";
import { newId, now } from "./identity.ts";

/** Somebody has saved a version since the editor was opened: both would replace the same one. */
export class VersionSince extends Error {}

/** What a scale that is made now is made with. */
export function making(): VersionMaking {
  return { id: newId(), savedAt: now(), newFactorId: () => newId<FactorId>() };
}

/**
 * Saves what an editor says as the version after the current one, and returns it. A scale that says nothing new
 * is not saved twice.
 */
export async function saveVersion(current: Scale, edited: Scale): Promise<Scale> {
  const { scales } = database;
  return database.transaction("rw", scales, async () => {
    const known = await scales.toArray();
    if (!currentScales(known).some(({ id }) => id === current.id)) throw new VersionSince();
    if (isSameScale(current, edited)) return current;
    const version = nextVersion(current, edited, making());
    await scales.add(version);
    return version;
  });
}

/** Retires a scale of the user's own, or brings it back. */
export async function saveRetirement(current: Scale, retired: boolean): Promise<Scale> {
  const { scales } = database;
  return database.transaction("rw", scales, async () => {
    const known = await scales.toArray();
    if (!currentScales(known).some(({ id }) => id === current.id)) throw new VersionSince();
    const version = withRetirement(current, retired, making());
    await scales.add(version);
    return version;
  });
}

/** Keeps a scale of the user's own that is new. */
export async function addScale(scale: Scale): Promise<Scale> {
  const made: Scale = { ...scale, savedAt: now() };
  await database.scales.add(made);
  return made;
}

/** A scale of one's own to begin with: empty, or as another one is. */
export function newScale(from?: Scale): Scale {
  return from ? copyOfScale(from, making()) : { id: newId(), kind: "own", name: {}, factors: [] };
}
