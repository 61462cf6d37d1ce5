/** Archives of older versions in the form of today, so that an old file always opens. */
import { archiveVersion, type Collection } from "./archive.ts";

type Versioned = Readonly<Record<string, unknown>>;

/** The collections that came with each version: an older archive can't have had anything in them. */
const introduced: Readonly<Record<number, readonly Collection[]>> = {
  2: ["withdrawals", "tombstones"],
  3: ["judgements"],
  4: [
    "orders",
    "activities",
    "metricValues",
    "reviews",
    "revisions",
    "frozenChances",
    "frozenBands",
    "pastOpportunities",
    "processes",
  ],
  // Version 5 let a tick be proved by an activity or a file, with or without words: an older reader would refuse it.
  5: [],
};

/**
 * The content of an archive file as the present version writes it. What was added to records since is optional, so
 * only whole collections are missing. Anything that is not of an older version comes back as it is.
 * @example upgradeArchive({ version: 2 }).version // 5
 */
export function upgradeArchive(input: Versioned): Versioned {
  const { version } = input;
  if (typeof version !== "number" || !(version >= 1 && version < archiveVersion)) return input;
  const missing = Object.entries(introduced).flatMap(([since, names]) =>
    Number(since) > version ? names : [],
  );
  return {
    ...Object.fromEntries(missing.map((name) => [name, []])),
    ...input,
    version: archiveVersion,
  };
}
