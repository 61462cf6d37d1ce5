/** What saving an edited scale would change, told before it is saved: scores, ranks, quadrants, and the ratings that still count. */
import type { Account } from "../research/account/account.ts";
import { currentLevelTable, type LevelTable } from "../rating/score/level-table.ts";
import { nextVersion } from "../rating/scale/next-version.ts";
import { rankTable } from "../rating/score/rank-table.ts";
import { ratingsInForce, type RatingSources } from "../rating/score/ratings-in-force.ts";
import type { Scale } from "../rating/scale/scale.ts";
import { currentScale } from "../rating/scale/scale-versions.ts";
import type { Score } from "../rating/score/score.ts";
import { scoreAt, scoreTable } from "../rating/score/score-table.ts";
import type { AccountId, FactorId, ScaleId } from "../value/id.ts";
import type { IsoInstant } from "../value/iso-date.ts";
import { customerMap } from "./customer-map.ts";
import type { Quadrant, Thresholds } from "./quadrant.ts";

/** Where an account stands by a scale; one of the user's own is no axis of the map. */
export interface ScaleStanding {
  readonly score: Score;
  readonly rank: number;
  readonly quadrant?: Quadrant;
}

/** An account that would stand elsewhere. */
export interface ScaleMove {
  readonly accountId: AccountId;
  readonly name: string;
  readonly from: ScaleStanding;
  readonly to: ScaleStanding;
}

export interface ScaleEffects {
  readonly accounts: number;
  /** Ratings, by people and by facts, that count today, and that would count then. */
  readonly counting: number;
  readonly countingThen: number;
  /** How many accounts would have another score, rank and quadrant. */
  readonly scores: number;
  readonly ranks: number;
  readonly quadrants: number;
  /** All of these accounts: those that change their quadrant first, then by how far their score moves. */
  readonly moves: readonly ScaleMove[];
}

const PLANNED = "planned" as ScaleId;

/** The version that saving would make: later than all, with ids of its own for what begins anew. */
export function plannedVersion(current: Scale, edited: Scale): Scale {
  let made = 0;
  return nextVersion(current, edited, {
    id: PLANNED,
    savedAt: "9999-12-31T00:00:00Z" as IsoInstant,
    newFactorId: () => `${PLANNED}-${++made}` as FactorId,
  });
}

/** `sources` hold the current version; the facts must include those of properties that only the edited scale binds. */
export function scaleEffects(
  accounts: readonly Account[],
  sources: RatingSources,
  current: Scale,
  edited: Scale,
  thresholds: Thresholds,
): ScaleEffects {
  const planned = plannedVersion(current, edited);
  const then = { ...sources, scales: [...sources.scales, planned] };
  const [before, after] = [
    standings(accounts, sources, current, thresholds),
    standings(accounts, then, planned, thresholds),
  ];
  const moves: ScaleMove[] = [];
  let [scores, ranks, quadrants] = [0, 0, 0];
  accounts.forEach(({ id, name }, row) => {
    const [from, to] = [before.at(row), after.at(row)];
    const isScore = from.score.low !== to.score.low || from.score.high !== to.score.high;
    const isRank = from.rank !== to.rank;
    const isQuadrant = from.quadrant !== to.quadrant;
    scores += Number(isScore);
    ranks += Number(isRank);
    quadrants += Number(isQuadrant);
    if (isScore || isRank || isQuadrant) moves.push({ accountId: id, name, from, to });
  });
  const distance = ({ from, to }: ScaleMove) => Math.abs(to.score.midpoint - from.score.midpoint);
  const crosses = ({ from, to }: ScaleMove) => Number(from.quadrant !== to.quadrant);
  const climbs = ({ from, to }: ScaleMove) => Math.abs(to.rank - from.rank);
  return {
    accounts: accounts.length,
    counting: before.counting,
    countingThen: after.counting,
    scores,
    ranks,
    quadrants,
    moves: moves.sort(
      (a, b) => crosses(b) - crosses(a) || distance(b) - distance(a) || climbs(b) - climbs(a),
    ),
  };
}

/** How all accounts stand by the version of a scale that is current among the sources. */
function standings(
  accounts: readonly Account[],
  sources: RatingSources,
  scale: Scale,
  thresholds: Thresholds,
) {
  const ratings = ratingsInForce(sources);
  const rowOf = new Map(accounts.map(({ id }, row) => [id, row]));
  const levels = currentLevelTable(scale, ratings, rowOf);
  const scores = scoreTable(scale, levels);
  const { rank } = rankTable(scores);
  const relationship = currentScale(sources.scales, "business-relationship");
  const potential = currentScale(sources.scales, "purchase-potential");
  const placements =
    scale.kind !== "own" && relationship && potential
      ? customerMap(accounts, ratings, { relationship, potential }, thresholds)
      : [];
  return {
    counting: countOf(levels),
    at(row: number): ScaleStanding {
      const quadrant = placements[row]?.quadrant;
      return { score: scoreAt(scores, row), rank: rank[row]!, ...(quadrant && { quadrant }) };
    },
  };
}

function countOf({ levels }: LevelTable): number {
  let count = 0;
  for (const level of levels) if (level > 0) count++;
  return count;
}
