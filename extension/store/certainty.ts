/** How sure places on the map are and what to find out next, from what is stored. */
import {
  type Account,
  type AccountDecision,
  accountDecisions,
  currentLevels,
  defaultTierShares,
  type FactorId,
  type FindingHours,
  hoursToFind,
  type MapKnowledge,
  type MapScales,
  type OpenPlacement,
  openPlacements,
  type PlacementRobustness,
  placementRobustness,
  type PortfolioQuestion,
  portfolioQuestions,
  type Question,
  ratingsInForce,
  type Scale,
  type IsoDate,
} from "#core";
import { database } from "./database.ts";
import { spanning } from "./placements.ts";
import { ratingSources } from "./rating-sources.ts";
import { readSettings } from "./settings.ts";

/** How far each weight may be questioned, in points of 100; ours. */
export const QUESTIONED = 10;

/** An answer that makes less sure than half a thousandth is shown as deciding nothing. */
export const TELLING = 0.0005;

const DRAWS = 5000;
// Any fixed number: the same account must not look firmer on the next visit.
const SEED = 2001;

/** What is open about one account in view of a decision; its tier and rank are among everyone's ratings. */
export async function openPlaceOf(
  account: Account,
  today: IsoDate,
  decision: AccountDecision = "quadrant",
): Promise<OpenPlacement | undefined> {
  const knowledge = await knowledgeOf(decision === "quadrant" ? [account] : undefined, today);
  return knowledge && openPlacements([account], knowledge, decision)[0];
}

/** The best question about an account: for its quadrant, and where that is settled for its tier, then its rank. */
export async function bestQuestionAbout(
  account: Account,
  today: IsoDate,
): Promise<{ readonly question: Question; readonly decision: AccountDecision } | undefined> {
  for (const decision of accountDecisions) {
    const open = await openPlaceOf(account, today, decision);
    const question = open?.questions.find(({ gain }) => gain >= TELLING);
    if (question) return { question, decision };
  }
  return undefined;
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
  decision: AccountDecision = "quadrant",
): Promise<readonly PortfolioQuestion[]> {
  const knowledge = await knowledgeOf(undefined, today);
  return knowledge ? portfolioQuestions(accounts, knowledge, decision) : [];
}

/** The scales that the questions are about. */
export async function questionedScales(): Promise<readonly Scale[]> {
  const scales = spanning(await database.scales.toArray());
  return scales ? [scales.potential, scales.relationship] : [];
}

/** The hours that each factor of the map takes, by the team's figures where it has some. */
function effortsBy(
  { potential, relationship }: MapScales,
  chosen: FindingHours | undefined,
): (factor: FactorId) => number {
  const hours = new Map(
    [...potential.factors, ...relationship.factors].map((factor) => [
      factor.id,
      hoursToFind(factor, chosen),
    ]),
  );
  return (factor) => hours.get(factor) ?? hoursToFind({ id: factor });
}

/** What is known of some accounts, or of all. */
async function knowledgeOf(
  accounts: readonly Account[] | undefined,
  today: IsoDate,
): Promise<MapKnowledge | undefined> {
  const [sources, { thresholds, tiers, findingHours }] = await Promise.all([
    ratingSources(accounts?.map(({ id }) => id)),
    readSettings(),
  ]);
  const scales = spanning(sources.scales);
  return (
    scales && {
      scales,
      ratings: ratingsInForce(sources),
      thresholds,
      tierShares: tiers ?? defaultTierShares,
      today,
      effortOf: effortsBy(scales, findingHours),
    }
  );
}
