/** The second rung: how many of the opportunities that reached a stage were won, shrunk to the team's table. */
import { isClosedBy, type Course } from "./course.ts";

/** The table's chance counts like so many closed opportunities. */
const TABLE_STRENGTH = 4;

/**
 * The rate of each stage among the courses that had ended by `now`. Beta-binomial shrinkage: (won + k·table) / (closed + k), the mean of the posterior of a rate whose prior is
 * Beta(k·table, k·(1 − table)).
 */
export function shrunkRates(
  courses: readonly Course[],
  now: number,
  table: readonly number[],
): readonly number[] {
  const won = table.map(() => 0);
  const closed = table.map(() => 0);
  for (const course of courses) {
    if (!isClosedBy(course, now)) continue;
    const furthest = course.reached.at(-1) ?? -1;
    for (let stage = 0; stage <= furthest; stage++) {
      closed[stage]!++;
      if (course.won) won[stage]!++;
    }
  }
  return table.map(
    (chance, stage) => (won[stage]! + TABLE_STRENGTH * chance) / (closed[stage]! + TABLE_STRENGTH),
  );
}
