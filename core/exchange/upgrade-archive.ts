/** Archives of older versions in the form of today, so that an old file always opens. */
import { archiveVersion } from "./archive.ts";

type Versioned = Readonly<Record<string, unknown>>;

/**
 * The content of an archive file as the present version writes it. Version 1 knew neither withdrawals nor
 * tombstones. Anything else comes back as it is.
 * @example upgradeArchive({ version: 1 }).version // 2
 */
export function upgradeArchive(input: Versioned): Versioned {
  return input["version"] === 1
    ? { withdrawals: [], tombstones: [], ...input, version: archiveVersion }
    : input;
}
