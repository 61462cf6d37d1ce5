/** How much of the browser's storage is used, and whether it is time to worry. */

/** In bytes, as the browser estimates them. */
interface StorageRoom {
  readonly used: number;
  readonly quota: number;
}

/** The room, or nothing where the browser doesn't say. */
export async function storageRoom(): Promise<StorageRoom | undefined> {
  const { usage, quota } = await navigator.storage.estimate();
  return usage === undefined || !quota ? undefined : { used: usage, quota };
}

/** Nine tenths are ours: enough is left then to export everything before a write fails. */
const NEARLY_FULL = 0.9;

/** Is so much used that the user should do something? @example isNearlyFull({ used: 95, quota: 100 }) // true */
export function isNearlyFull({ used, quota }: StorageRoom): boolean {
  return used / quota >= NEARLY_FULL;
}
