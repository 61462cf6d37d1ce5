/** The customer map: one point an account, business relationship across, purchase potential upward. */
import type { Account } from "../research/account.ts";
import type { AccountId } from "../value/id.ts";
import { currentLevels, type Rating } from "../rating/rating.ts";
import { scorer, type Score } from "../rating/score.ts";
import type { Scale } from "../rating/scale.ts";
import { possibleQuadrants, quadrantOf, type Quadrant, type Thresholds } from "./quadrant.ts";

/** Where an account lies: at the midpoints of its scores; `isSure` when no missing fact could move it elsewhere. */
export interface Placement {
  readonly accountId: AccountId;
  readonly name: string;
  readonly relationship: Score;
  readonly potential: Score;
  readonly quadrant: Quadrant;
  readonly couldLieIn: readonly Quadrant[];
  readonly isSure: boolean;
}

/** The two scales that span the map. */
export interface MapScales {
  readonly relationship: Scale;
  readonly potential: Scale;
}

/** Places every account, also those without a rating: they could lie anywhere. Accounts keep their order. */
export function customerMap(
  accounts: readonly Account[],
  ratings: readonly Rating[],
  scales: MapScales,
  thresholds: Thresholds,
): readonly Placement[] {
  const relationshipOf = scoresBy(scales.relationship, ratings);
  const potentialOf = scoresBy(scales.potential, ratings);
  return accounts.map(({ id, name }) =>
    placement(id, name, relationshipOf(id), potentialOf(id), thresholds),
  );
}

/** The placement that two scores make. */
export function placement(
  accountId: AccountId,
  name: string,
  relationship: Score,
  potential: Score,
  thresholds: Thresholds,
): Placement {
  const couldLieIn = possibleQuadrants(relationship, potential, thresholds);
  const quadrant = quadrantOf(relationship.midpoint, potential.midpoint, thresholds);
  return {
    accountId,
    name,
    relationship,
    potential,
    quadrant,
    couldLieIn,
    isSure: couldLieIn.length === 1,
  };
}

function scoresBy(scale: Scale, ratings: readonly Rating[]): (account: AccountId) => Score {
  const levels = currentLevels(scale, ratings);
  const score = scorer(scale);
  return (account) => score(levels.get(account) ?? []);
}
