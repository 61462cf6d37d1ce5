/** Where accounts lie on the customer map, from what is stored. */
import {
  type Account,
  customerMap,
  type MapScales,
  type Placement,
  type Rating,
  type Scale,
  type ScaleKind,
  type Thresholds,
} from "#core";
import { database } from "./database.ts";
import { readSettings } from "./settings.ts";

/** The two scales that span the map; absent until the first start has brought them. */
export async function mapScales(): Promise<MapScales | undefined> {
  const scales = await database.scales.toArray();
  const potential = scaleOfKind(scales, "purchase-potential");
  const relationship = scaleOfKind(scales, "business-relationship");
  return potential && relationship && { potential, relationship };
}

/** The places of these accounts; only their own ratings are read. */
export async function placementsOf(
  accounts: readonly Account[],
  thresholds?: Thresholds,
): Promise<readonly Placement[]> {
  const scales = await mapScales();
  if (!scales) return [];
  const ratings = await database.ratings
    .where("accountId")
    .anyOf(accounts.map(({ id }) => id))
    .toArray();
  return customerMap(accounts, ratings, scales, thresholds ?? (await readSettings()).thresholds);
}

/** The places of all accounts, in the order of their names. */
export async function allPlacements(): Promise<readonly Placement[]> {
  const [accounts, ratings, scales, { thresholds }] = await Promise.all([
    database.accounts.orderBy("name").toArray(),
    database.ratings.toArray() as Promise<readonly Rating[]>,
    mapScales(),
    readSettings(),
  ]);
  return scales ? customerMap(accounts, ratings, scales, thresholds) : [];
}

/** Has anything of the account been rated? Without, it could lie anywhere. */
export function isRated({ potential, relationship }: Placement): boolean {
  return potential.known > 0 || relationship.known > 0;
}

function scaleOfKind(scales: readonly Scale[], kind: ScaleKind): Scale | undefined {
  return scales.find((scale) => scale.kind === kind);
}
