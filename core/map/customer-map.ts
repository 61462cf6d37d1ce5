/** The customer map: one point an account, business relationship across, purchase potential upward. */
import type { Account } from "../research/account/account.ts";
import type { AccountId } from "../value/id.ts";
import { currentLevelTable } from "../rating/score/level-table.ts";
import type { Rating } from "../rating/score/rating.ts";
import type { Score } from "../rating/score/score.ts";
import { scoreAt, scoreTable } from "../rating/score/score-table.ts";
import type { Scale } from "../rating/scale/scale.ts";
import {
  possibleQuadrants,
  quadrantOf,
  quadrants,
  type Quadrant,
  type Thresholds,
} from "./quadrant.ts";
import { quadrantsIn, quadrantTable } from "./quadrant-table.ts";

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
  const rowOf = new Map<AccountId, number>();
  for (const { id } of accounts) if (!rowOf.has(id)) rowOf.set(id, rowOf.size);
  const relationship = scoreTable(
    scales.relationship,
    currentLevelTable(scales.relationship, ratings, rowOf),
  );
  const potential = scoreTable(
    scales.potential,
    currentLevelTable(scales.potential, ratings, rowOf),
  );
  const { quadrant, possible } = quadrantTable(relationship, potential, thresholds);
  const sets = Array.from({ length: 1 << quadrants.length }, (_, bits) => quadrantsIn(bits));
  return accounts.map(({ id, name }) => {
    const row = rowOf.get(id)!;
    const couldLieIn = sets[possible[row]!]!;
    return {
      accountId: id,
      name,
      relationship: scoreAt(relationship, row),
      potential: scoreAt(potential, row),
      quadrant: quadrants[quadrant[row]!]!,
      couldLieIn,
      isSure: couldLieIn.length === 1,
    };
  });
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
