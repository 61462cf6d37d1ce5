/** The smallest change of a weight that moves an account into another tier of a ranking. */
import { beliefsOf, middlePoints, totalWeight } from "./belief.ts";
import type { Levels } from "../score/rating.ts";
import type { Scale } from "../scale/scale.ts";
import { tierOfRank } from "../score/tier.ts";
import type { WeightFlip } from "./weight-flip.ts";

/** `tier` is the one that the account falls or rises into, 0 the highest. */
export interface TierFlip extends WeightFlip {
  readonly tier: number;
}

/** Scores on one factor and on all others together; a weight w of the factor gives w·own + (1 − w)·others. */
interface Lines {
  readonly own: readonly number[];
  readonly others: readonly number[];
  readonly now: number;
}

/** Scores closer than that are equal. */
const ROUNDING = 1e-9;

/**
 * For each account, the change of one weight at which it leaves its tier, the smallest of all factors, while the
 * other weights keep their proportions and every account is scored anew. Nothing where no single weight does it.
 * Unknown factors count with the middle of their levels; `lastRanks` are those of `lastRanksOf`.
 *
 * As a weight moves, scores move along lines; two accounts change places where their lines cross.
 */
export function tierFlips(
  scale: Scale,
  alternatives: readonly Levels[],
  lastRanks: readonly number[],
): (account: number) => TierFlip | undefined {
  const lines = linesOf(scale, alternatives);
  return (account) =>
    scale.factors
      .flatMap(({ id: factorId }, place): TierFlip[] => {
        const its = lines[place];
        if (!its) return [];
        return [1, -1].flatMap((direction): TierFlip[] => {
          const met = firstFlip(its, account, direction, lastRanks);
          return met
            ? [
                {
                  factorId,
                  change: 100 * (met.weight - its.now),
                  weight: 100 * met.weight,
                  tier: met.tier,
                },
              ]
            : [];
        });
      })
      .sort((a, b) => Math.abs(a.change) - Math.abs(b.change))[0];
}

/** Of a factor that has all the weight there is nothing to compare with, and none of one without others. */
function linesOf(scale: Scale, alternatives: readonly Levels[]): readonly (Lines | undefined)[] {
  const beliefs = alternatives.map((levels) => beliefsOf(scale, levels));
  const points = beliefs.map((row) => row.map(middlePoints));
  const total = totalWeight(beliefs[0] ?? []);
  return scale.factors.map((_, place) => {
    const weight = beliefs[0]?.[place]?.weight ?? 0;
    if (total === weight) return undefined;
    return {
      now: weight / total,
      own: points.map((row) => row[place]!),
      others: points.map(
        (row, at) =>
          row.reduce(
            (sum, one, f) => (f === place ? sum : sum + one * beliefs[at]![f]!.weight),
            0,
          ) /
          (total - weight),
      ),
    };
  });
}

/** Goes up or down from today's weight, from crossing to crossing, until the account's tier is another. */
function firstFlip(
  { own, others, now }: Lines,
  account: number,
  direction: number,
  lastRanks: readonly number[],
): { readonly weight: number; readonly tier: number } | undefined {
  let rank = 1;
  const crossings: { weight: number; step: number }[] = [];
  for (let at = 0; at < own.length; at++) {
    if (at === account) continue;
    const atNone = others[at]! - others[account]!;
    const slope = own[at]! - own[account]! - atNone;
    const ahead = atNone + now * slope;
    const isAhead = ahead > ROUNDING;
    if (isAhead) rank++;
    const approach = slope * direction;
    // One ahead must come back to be level, one that isn't must overtake.
    if (Math.abs(slope) < ROUNDING || isAhead === approach > 0) continue;
    const weight = Math.abs(ahead) <= ROUNDING ? now : -atNone / slope;
    if (weight >= 0 && weight <= 1) crossings.push({ weight, step: isAhead ? -1 : 1 });
  }
  const tier = tierOfRank(rank, lastRanks);
  // Level at a crossing counts as equal, ahead is only who has passed it.
  crossings.sort((a, b) => (a.weight - b.weight) * direction || a.step - b.step);
  for (const [place, { weight, step }] of crossings.entries()) {
    rank += step;
    const next = crossings[place + 1];
    if (next && next.weight === weight && next.step === step) continue;
    // Beyond the whole weight there is nothing to overtake in.
    if (step > 0 && weight === (direction > 0 ? 1 : 0)) continue;
    const reached = tierOfRank(rank, lastRanks);
    if (reached !== tier) return { weight, tier: reached };
  }
  return undefined;
}
