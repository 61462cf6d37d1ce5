/** What saving an edited scale would change: where accounts lie, and which ratings still count. */
import {
  type FactorId,
  currentRatings,
  type IsoInstant,
  nextVersion,
  type PlacementChange,
  placementChanges,
  ratingsInForce,
  type Scale,
  type ScaleId,
} from "#core";
import { database } from "../../store/database.ts";
import { placed } from "../../store/map/placements.ts";
import { ratingSources } from "../../store/rating/rating-sources.ts";
import { readSettings } from "../../store/settings.ts";

export interface Preview {
  /** How many accounts lie on the map. */
  readonly accounts: number;
  readonly changes: readonly PlacementChange[];
  /** Ratings, by people and facts, that count today, and that would count then. */
  readonly counting: number;
  readonly countingThen: number;
}

const PREVIEW = "preview" as ScaleId;

export async function previewOf(current: Scale, edited: Scale): Promise<Preview> {
  let made = 0;
  const planned = nextVersion(current, edited, {
    id: PREVIEW,
    savedAt: "9999-12-31T00:00:00Z" as IsoInstant,
    newFactorId: () => `${PREVIEW}-${++made}` as FactorId,
  });
  const [accounts, sources, { thresholds }] = await Promise.all([
    database.accounts.orderBy("name").toArray(),
    ratingSources(undefined, [planned]),
    readSettings(),
  ]);
  const then = { ...sources, scales: [...sources.scales, planned] };
  return {
    accounts: accounts.length,
    changes: placementChanges(
      placed(accounts, sources, thresholds),
      placed(accounts, then, thresholds),
    ),
    counting: countOf(current, ratingsInForce(sources)),
    countingThen: countOf(planned, ratingsInForce(then)),
  };
}

function countOf(scale: Scale, ratings: Parameters<typeof currentRatings>[1]): number {
  let count = 0;
  for (const row of currentRatings(scale, ratings).values())
    for (const rating of row) if (rating?.level !== undefined) count++;
  return count;
}
