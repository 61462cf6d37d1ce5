/** SCALE_SCORES and SCALE_INTERVALS: where each of many accounts stands on a scale, and where it could stand. */
import { levelTable, ranks, scoreAt, scoreTable, type Score } from "#core";
import { certaintyIn } from "./certainty.ts";
import { ratedAccounts } from "./scale-score.ts";

/** Score, rank, best and worst possible rank, and how sure that is; an empty row is no account. */
export function rankedScores(
  levels: unknown,
  weights: unknown,
  points: unknown,
  language: unknown,
): readonly (readonly unknown[])[] {
  const certainty = certaintyIn(language);
  const scores = scoresOf(levels, weights, points);
  const standing = ranks(scores.filter((score) => score !== undefined));
  let next = 0;
  return scores.map((score) => {
    if (!score) return ["", "", "", "", ""];
    const { rank, best, worst, isSure } = standing[next++]!;
    return [score.midpoint, rank, best, worst, certainty(isSure)];
  });
}

/** Least and most points, and the known share. */
export function scaleIntervals(
  levels: unknown,
  weights: unknown,
  points: unknown,
): readonly (readonly unknown[])[] {
  return scoresOf(levels, weights, points).map((score) =>
    score ? [score.low, score.high, score.known] : ["", "", ""],
  );
}

function scoresOf(
  levels: unknown,
  weights: unknown,
  points: unknown,
): readonly (Score | undefined)[] {
  const { scale, accounts } = ratedAccounts(levels, weights, points);
  const scores = scoreTable(scale, levelTable(scale, accounts));
  return accounts.map((known, row) =>
    known.length === 0 && accounts.length > 1 ? undefined : scoreAt(scores, row),
  );
}
