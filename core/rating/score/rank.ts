/** Ranks of accounts by a score that may be an interval: where each stands, and where it could stand. */
import { midpoint, type Interval } from "../../value/points.ts";
import { rankTable } from "./rank-table.ts";

/**
 * A rank among all, 1 the best: by the midpoint, and the best and worst that are still possible. Equal scores
 * share the better rank. `isSure` when no missing fact could change it.
 */
export interface Rank {
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
  readonly isSure: boolean;
}

/**
 * The rank of each score, in the order given. An account surely stands behind those whose low exceeds its high,
 * and surely before those whose high is below its low.
 * @example ranks([{ low: 60, high: 60 }, { low: 40, high: 80 }]).map(({ rank, best, worst }) => [rank, best, worst]) // [[1, 1, 2], [1, 1, 2]]
 */
export function ranks(scores: readonly Interval[]): readonly Rank[] {
  const { rank, best, worst } = rankTable({
    low: Float64Array.from(scores, ({ low }) => low),
    high: Float64Array.from(scores, ({ high }) => high),
    midpoint: Float64Array.from(scores, midpoint),
  });
  return scores.map((_, row) => ({
    rank: rank[row]!,
    best: best[row]!,
    worst: worst[row]!,
    isSure: best[row] === worst[row],
  }));
}
