/** What the robustness of a ranking is computed from: who is rated on a scale, with which levels, in which order. */
import {
  type AccountId,
  currentLevels,
  defaultTierShares,
  type Levels,
  type MapScales,
  type Rank,
  ranks,
  ratingsInForce,
  type Scale,
  type ScaleId,
  scalesInUse,
  scoreAt,
  scoreTable,
  levelTable,
  type Thresholds,
} from "#core";
import { database } from "../database.ts";
import { spanning } from "../map/placements.ts";
import { ratingSources } from "./rating-sources.ts";
import { readSettings } from "../settings.ts";

/** More would be compared in hundreds of thousands of pairs per draw. */
const MOST_RANKED = 300;

export interface RankedAccount {
  readonly id: AccountId;
  readonly name: string;
  readonly levels: Levels;
  /** Its levels on the two scales of the map. */
  readonly relationship: Levels;
  readonly potential: Levels;
  readonly rank: Rank;
}

export interface Ranking {
  readonly scale: Scale;
  /** All that can be chosen instead. */
  readonly scales: readonly Scale[];
  readonly onMap: MapScales;
  readonly thresholds: Thresholds;
  readonly tierShares: readonly number[];
  /** Those of whom something is rated on the scale, best first. */
  readonly accounts: readonly RankedAccount[];
  /** So many more are rated, but lower. */
  readonly leftOut: number;
}

/** The ranking on a scale, the purchase potential where none is named; absent without scales. */
export async function rankingOn(chosen?: ScaleId): Promise<Ranking | undefined> {
  const [sources, accounts, settings] = await Promise.all([
    ratingSources(),
    database.accounts.orderBy("name").toArray(),
    readSettings(),
  ]);
  const onMap = spanning(sources.scales);
  if (!onMap) return undefined;
  const scales = scalesInUse(sources.scales);
  const ratings = ratingsInForce(sources);
  const scale = scales.find(({ id }) => id === chosen) ?? onMap.potential;
  const levels = currentLevels(scale, ratings);
  const across = currentLevels(onMap.relationship, ratings);
  const upward = currentLevels(onMap.potential, ratings);
  const rated = accounts.filter(({ id }) => levels.get(id)?.some((level) => level !== undefined));
  const scores = scoreTable(
    scale,
    levelTable(
      scale,
      rated.map(({ id }) => levels.get(id)!),
    ),
  );
  const standing = ranks(rated.map((_, row) => scoreAt(scores, row)));
  const ranked = rated
    .map(({ id, name }, row) => ({
      id,
      name,
      levels: levels.get(id)!,
      relationship: across.get(id) ?? [],
      potential: upward.get(id) ?? [],
      rank: standing[row]!,
    }))
    .sort((a, b) => a.rank.rank - b.rank.rank);
  return {
    scale,
    scales,
    onMap,
    thresholds: settings.thresholds,
    tierShares: settings.tiers ?? defaultTierShares,
    accounts: ranked.slice(0, MOST_RANKED),
    leftOut: Math.max(0, ranked.length - MOST_RANKED),
  };
}
