/** The third rung: the competing hazards of the next stage, a win and a loss, by stage and by the time in it. */
import type { Course } from "../stage-history/course.ts";
import { stageHazard, type StageHazard, type Stays } from "./stage-hazard.ts";
import { binAt } from "./stay-bins.ts";

/** The hazards of every stage, in order. */
export interface CompetingRisks {
  readonly stages: readonly StageHazard[];
}

/**
 * Counts the ways out of each stage that were known at `now` against the time spent in it; what was open then counts as
 * time without an end (censored). Cause-specific hazards of a semi-Markov process, constant within bins (Kalbfleisch and
 * Prentice, The Statistical Analysis of Failure Time Data, chapter 8). `table` holds the team's chance for each stage,
 * which few opportunities are shrunk to; `leaveOut` skips courses by their place.
 */
export function fitCompetingRisks(
  courses: readonly Course[],
  now: number,
  table: readonly number[],
  leaveOut: (place: number) => boolean = () => false,
): CompetingRisks {
  const stays = table.map((): Stays => ({ times: [], ways: [] }));
  courses.forEach((course, place) => {
    if (!leaveOut(place)) addStays(course, now, stays);
  });
  const stages: StageHazard[] = [];
  const chances = table.slice();
  for (let stage = table.length - 1; stage >= 0; stage--) {
    const hazard = stageHazard(stays[stage]!, stage, table, chances);
    stages[stage] = hazard;
    chances[stage] = hazard.chance[0]!;
  }
  return { stages };
}

function addStays({ at, reached, end, won }: Course, now: number, stays: readonly Stays[]): void {
  for (let step = 0; step < at.length && at[step]! <= now; step++) {
    const { times, ways } = stays[reached[step]!]!;
    const next = at[step + 1] ?? Infinity;
    const until = Math.min(next, end, now);
    times.push(until - at[step]!);
    if (next <= Math.min(now, end)) ways.push(reached[step + 1]!);
    else ways.push(end > now ? "open" : won ? "won" : "lost");
  }
}

/** The chance of a win for one that has stood in a stage for a time. */
export function riskChance({ stages }: CompetingRisks, stage: number, time: number): number {
  const { starts, rate, won, lost, chance, next } = stages[stage]!;
  const bin = binAt(starts, time);
  const after = starts[bin + 1];
  if (after === undefined) return chance[bin]!;
  const stay = Math.exp(-rate[bin]! * (after - time));
  const ahead = next.reduce((sum, share, to) => sum + share * stages[to]!.chance[0]!, 0);
  const onward = 1 - won[bin]! - lost[bin]!;
  return (1 - stay) * (won[bin]! + onward * ahead) + stay * chance[bin + 1]!;
}
