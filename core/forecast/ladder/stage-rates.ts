/** The second rung: how many of the opportunities that reached a stage were won, shrunk to the team's table. */
import { countedShare, type CountedShare } from "../../value/share-interval.ts";
import { coursesOf, isClosedBy, type Course } from "../stage-history/course.ts";
import type { StageHistory } from "../stage-history/stage-history.ts";

/** Of the `of` ended opportunities that reached the stage, the `share` that was won, with its interval; `rate` is shrunk. */
export interface StageRate extends CountedShare {
  readonly stage: string;
  readonly rate: number;
}

/** The table's chance counts like so many closed opportunities. */
const TABLE_STRENGTH = 4;

/** The success rate of each stage among what had ended by `now`; `table` is the team's chance for each (0 to 1). */
export function stageRates(
  histories: readonly StageHistory[],
  stages: readonly string[],
  now: number,
  table: readonly number[],
): readonly StageRate[] {
  const { won, closed } = countEndings(coursesOf(histories, stages), now, stages.length);
  return stages.map((stage, at) => ({
    stage,
    ...countedShare(won[at]!, closed[at]!),
    rate: shrunk(won[at]!, closed[at]!, table[at]!),
  }));
}

/**
 * The rate of each stage among the courses that had ended by `now`. Beta-binomial shrinkage: (won + k·table) /
 * (closed + k), the mean of the posterior of a rate whose prior is Beta(k·table, k·(1 − table)).
 */
export function shrunkRates(
  courses: readonly Course[],
  now: number,
  table: readonly number[],
): readonly number[] {
  const { won, closed } = countEndings(courses, now, table.length);
  return table.map((chance, stage) => shrunk(won[stage]!, closed[stage]!, chance));
}

function shrunk(won: number, closed: number, chance: number): number {
  return (won + TABLE_STRENGTH * chance) / (closed + TABLE_STRENGTH);
}

/** A course counts for every stage up to its furthest. */
function countEndings(
  courses: readonly Course[],
  now: number,
  count: number,
): { won: readonly number[]; closed: readonly number[] } {
  const won = Array.from({ length: count }, () => 0);
  const closed = won.slice();
  for (const course of courses) {
    if (!isClosedBy(course, now)) continue;
    const furthest = course.reached.at(-1) ?? -1;
    for (let stage = 0; stage <= furthest; stage++) {
      closed[stage]!++;
      if (course.won) won[stage]!++;
    }
  }
  return { won, closed };
}
