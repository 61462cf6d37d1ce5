/** RANK_ROBUSTNESS: how firmly accounts keep their ranks when the weights are questioned. */
import { acceptability, ranks, scoreOf } from "#core";
import { isEmpty } from "./arguments.ts";
import { doubtOf, DRAWS, questionedScale, SEED } from "./questioned-weights.ts";

/** Comparisons of two accounts that fit the half minute of a formula. */
const MOST_COMPARISONS = 200_000_000;
const FEWEST_DRAWS = 200;

/** For each row: rank, mean rank, share of the draws in which it came first, the best and worst rank of nine draws in ten. */
export function rankRobustnessRows(
  levels: unknown,
  weights: unknown,
  doubt: unknown,
  unknownLevels: unknown,
  points: unknown,
): readonly (readonly unknown[])[] {
  const names = { levels: "levels", weights: "weights" };
  const { scale, accounts, places } = questionedScale(levels, weights, points, names);
  const standing = ranks(accounts.map((known) => scoreOf(scale, known)));
  const fitting = Math.floor(MOST_COMPARISONS / accounts.length ** 2);
  const { rankShares } = acceptability({
    scale,
    alternatives: accounts,
    defensible: doubtOf(doubt),
    unknown: isEmpty(unknownLevels) || unknownLevels === false ? "middle" : "any-level",
    draws: Math.max(FEWEST_DRAWS, Math.min(DRAWS, fitting)),
    seed: SEED,
  });
  return places.map((place) => {
    if (place === undefined) return ["", "", "", "", ""];
    const shares = rankShares[place]!;
    const mean = shares.reduce((sum, share, at) => sum + share * (at + 1), 0);
    return [
      standing[place]!.rank,
      mean,
      shares[0],
      1 + firstPast(shares, 0.05),
      shares.length - firstPast([...shares].reverse(), 0.05),
    ];
  });
}

/** The place at which the shares so far exceed a part. */
function firstPast(shares: readonly number[], part: number): number {
  let sum = 0;
  return shares.findIndex((share) => (sum += share) > part);
}
