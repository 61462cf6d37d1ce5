/** The decisions about an account that rest on its ratings: its quadrant, its tier, its rank. */
import type { AccountId, FactorId } from "../../value/id.ts";
import type { IsoDate } from "../../value/iso-date.ts";
import { ratingDoubt } from "../../rating/robustness/doubt.ts";
import { findingHours } from "../../rating/next-question/finding-effort.ts";
import type { Basis } from "../../rating/next-question/next-question.ts";
import { currentRatings, type Rating } from "../../rating/score/rating.ts";
import { scorer } from "../../rating/score/score.ts";
import type { Scale } from "../../rating/scale/scale.ts";
import { defaultTierShares, lastRanksOf } from "../../rating/score/tier.ts";
import type { MapScales } from "../customer-map.ts";
import type { Thresholds } from "../quadrant.ts";

export const accountDecisions = ["quadrant", "tier", "rank"] as const;
export type AccountDecision = (typeof accountDecisions)[number];

/** All that the decisions rest on. */
export interface MapKnowledge {
  readonly scales: MapScales;
  readonly ratings: readonly Rating[];
  readonly thresholds: Thresholds;
  readonly today: IsoDate;
  /** Shares of the tiers in per cent from the top; ours where there are none. */
  readonly tierShares?: readonly number[];
  /** What it costs to find a factor out; without, the hours of `findingHours`. */
  readonly effortOf?: (factor: FactorId) => number;
}

/**
 * The scores that a decision about an account rests on, with the lines between its classes. Tier and rank are
 * those by purchase potential among all who are rated on it, everyone else at the middle of what is known today:
 * whoever reaches the points of the last account in a tier is in it, and each other account's points part two ranks.
 */
export function decisionBases(
  decision: AccountDecision,
  knowledge: MapKnowledge,
): (account: AccountId) => readonly Basis[] {
  const { scales, thresholds } = knowledge;
  const potential = ratedOn(scales.potential, knowledge);
  if (decision === "quadrant") {
    const relationship = ratedOn(scales.relationship, knowledge);
    return (account) => [
      { ...relationship(account), cuts: [thresholds.relationship] },
      { ...potential(account), cuts: [thresholds.potential] },
    ];
  }
  const cutsOf = decision === "tier" ? tierCuts : rankCuts;
  const cuts = cutsOf(scales.potential, knowledge);
  return (account) => {
    const known = potential(account);
    return [{ ...known, cuts: cuts(account, known) }];
  };
}

/** What finding each factor of the map out takes. */
export function effortsOf({ scales, effortOf }: MapKnowledge): (factor: FactorId) => number {
  if (effortOf) return effortOf;
  const hours = new Map(
    [...scales.relationship.factors, ...scales.potential.factors].map((factor) => [
      factor.id,
      findingHours(factor),
    ]),
  );
  return (factor) => hours.get(factor) ?? findingHours({});
}

type Known = Omit<Basis, "cuts">;
type CutsOf = (account: AccountId, known: Known) => readonly number[];

function ratedOn(scale: Scale, { ratings, today }: MapKnowledge): (account: AccountId) => Known {
  const current = currentRatings(scale, ratings);
  return (account) => {
    const row = current.get(account) ?? [];
    return {
      scale,
      levels: row.map((rating) => rating?.level),
      doubts: row.map(
        (rating, place) => rating && ratingDoubt(rating, today, scale.factors[place]),
      ),
    };
  };
}

/** Everyone's midpoint, best first, and whether an account's own is among them. */
function midpoints(scale: Scale, ratings: readonly Rating[]) {
  const current = currentRatings(scale, ratings);
  const score = scorer(scale);
  const points = new Map<AccountId, number>();
  for (const [account, row] of current)
    if (row.some((rating) => rating?.level !== undefined))
      points.set(account, score(row.map((rating) => rating?.level)).midpoint);
  return { points, sorted: Float64Array.from(points.values()).sort().reverse() };
}

function tierCuts(scale: Scale, { ratings, tierShares = defaultTierShares }: MapKnowledge): CutsOf {
  const { points, sorted } = midpoints(scale, ratings);
  return (account) => {
    const own = points.get(account);
    const others = sorted.length - (own === undefined ? 0 : 1);
    const place = own === undefined ? Infinity : sorted.indexOf(own);
    const lines = lastRanksOf(others + 1, tierShares)
      // Without itself in the list, those behind it move up by one.
      .filter((last) => last >= 1 && last <= others)
      .map((last) => sorted[last - 1 >= place ? last : last - 1]!);
    return [...new Set(lines)].sort((a, b) => a - b);
  };
}

function rankCuts(scale: Scale, { ratings }: MapKnowledge): CutsOf {
  const { points } = midpoints(scale, ratings);
  const holders = new Map<number, number>();
  for (const point of points.values()) holders.set(point, (holders.get(point) ?? 0) + 1);
  const lines = [...holders.keys()].sort((a, b) => a - b);
  const score = scorer(scale);
  return (account, { levels, doubts }) => {
    const own = points.get(account);
    // A doubtful rating may turn out to be any level.
    const possible = score(levels.map((level, at) => (doubts?.[at] ? undefined : level)));
    return lines.filter(
      (line) =>
        line > possible.low && line <= possible.high && (line !== own || holders.get(line)! > 1),
    );
  };
}
