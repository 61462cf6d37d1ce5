/** Archives of older versions in the form of today, so that an old file always opens. */
import { archiveVersion } from "./archive.ts";

type Versioned = Readonly<Record<string, unknown>>;

/**
 * The content of an archive file as the present version writes it. Version 1 knew neither withdrawals nor
 * tombstones; version 2 neither needs, nor whom a fact of the competition is about, nor judgements. Anything
 * else comes back as it is.
 * @example upgradeArchive({ version: 2 }).version // 3
 */
export function upgradeArchive(input: Versioned): Versioned {
  const { version } = input;
  if (version === 1)
    return { judgements: [], withdrawals: [], tombstones: [], ...input, version: archiveVersion };
  return version === 2 ? { judgements: [], ...input, version: archiveVersion } : input;
}
