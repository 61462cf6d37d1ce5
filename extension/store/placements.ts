/** Where accounts lie on the customer map, from what is stored. */
import {
  type Account,
  currentScale,
  customerMap,
  type MapScales,
  type Placement,
  ratingsInForce,
  type RatingSources,
  type Scale,
  type Thresholds,
} from "#core";
import { database } from "./database.ts";
import { ratingSources } from "./rating-sources.ts";
import { readSettings } from "./settings.ts";

/** The two scales that span the map; absent until the first start has brought them. */
export function spanning(scales: readonly Scale[]): MapScales | undefined {
  const potential = currentScale(scales, "purchase-potential");
  const relationship = currentScale(scales, "business-relationship");
  return potential && relationship && { potential, relationship };
}

/** The places of these accounts; only their own ratings are read. */
export async function placementsOf(
  accounts: readonly Account[],
  thresholds?: Thresholds,
): Promise<readonly Placement[]> {
  const sources = await ratingSources(accounts.map(({ id }) => id));
  return placed(accounts, sources, thresholds ?? (await readSettings()).thresholds);
}

/** The places of all accounts, in the order of their names. */
export async function allPlacements(): Promise<readonly Placement[]> {
  const [accounts, sources, { thresholds }] = await Promise.all([
    database.accounts.orderBy("name").toArray(),
    ratingSources(),
    readSettings(),
  ]);
  return placed(accounts, sources, thresholds);
}

/** The places that accounts have by what is given. */
export function placed(
  accounts: readonly Account[],
  sources: RatingSources,
  thresholds: Thresholds,
): readonly Placement[] {
  const scales = spanning(sources.scales);
  return scales ? customerMap(accounts, ratingsInForce(sources), scales, thresholds) : [];
}

/** Has anything of the account been rated? Without, it could lie anywhere. */
export function isRated({ potential, relationship }: Placement): boolean {
  return potential.known > 0 || relationship.known > 0;
}
