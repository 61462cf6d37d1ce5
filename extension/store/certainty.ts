/** How sure places on the map are and what to find out next, from what is stored. */
import {
  type Account,
  currentLevels,
  type MapKnowledge,
  type OpenPlacement,
  openPlacements,
  type PlacementRobustness,
  placementRobustness,
  type PortfolioQuestion,
  portfolioQuestions,
  ratingsInForce,
  type IsoDate,
} from "#core";
import { spanning } from "./placements.ts";
import { ratingSources } from "./rating-sources.ts";
import { readSettings } from "./settings.ts";

/** How far each weight may be questioned, in points of 100; ours. */
export const QUESTIONED = 10;

const DRAWS = 5000;
// Any fixed number: the same account must not look firmer on the next visit.
const SEED = 2001;

/** What is open about the place of one account. */
export async function openPlaceOf(
  account: Account,
  today: IsoDate,
): Promise<OpenPlacement | undefined> {
  const knowledge = await knowledgeOf([account], today);
  return knowledge && openPlacements([account], knowledge)[0];
}

/** What is open about the place of one account, and how firmly it lies there. */
export interface Certainty {
  readonly open: OpenPlacement;
  readonly robustness: PlacementRobustness;
}

export async function certaintyOf(
  account: Account,
  today: IsoDate,
): Promise<Certainty | undefined> {
  const knowledge = await knowledgeOf([account], today);
  if (!knowledge) return undefined;
  const { scales, ratings, thresholds } = knowledge;
  const [open] = openPlacements([account], knowledge);
  const robustness = placementRobustness({
    scales,
    relationship: currentLevels(scales.relationship, ratings).get(account.id) ?? [],
    potential: currentLevels(scales.potential, ratings).get(account.id) ?? [],
    thresholds,
    defensible: { kind: "near", points: QUESTIONED },
    draws: DRAWS,
    seed: SEED,
  });
  return { open: open!, robustness };
}

/** The questions of the whole portfolio that are most worth asking. */
export async function questionsWorthAsking(
  accounts: readonly Account[],
  today: IsoDate,
): Promise<readonly PortfolioQuestion[]> {
  const knowledge = await knowledgeOf(accounts, today);
  return knowledge ? portfolioQuestions(accounts, knowledge) : [];
}

async function knowledgeOf(
  accounts: readonly Account[],
  today: IsoDate,
): Promise<MapKnowledge | undefined> {
  const [sources, { thresholds }] = await Promise.all([
    // The ratings of one account are looked up; those of many are read as a whole.
    ratingSources(accounts.length === 1 ? [accounts[0]!.id] : undefined),
    readSettings(),
  ]);
  const scales = spanning(sources.scales);
  return scales && { scales, ratings: ratingsInForce(sources), thresholds, today };
}
