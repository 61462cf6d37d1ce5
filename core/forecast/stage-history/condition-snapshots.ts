/** Moments in the past at which ended opportunities stood in a stage, with the conditions that were met by then. */
import type { ConditionId } from "../../value/id.ts";
import { conditionsMetOn } from "../../pipeline/position-history.ts";
import type { Tick } from "../../pipeline/tick.ts";
import { type Course, coursesOf, isClosedBy, standingAt, type StageStanding } from "./course.ts";
import { timeOfDay } from "./opportunity-history.ts";
import type { StageHistory } from "./stage-history.ts";

/** An opportunity of our own with its ticks; an imported history has none. */
export interface TickedHistory {
  readonly history: StageHistory;
  readonly ticks: readonly Tick[];
}

/** One moment of a stay; `place` tells the opportunity, `isLast` the last moment that was looked at in this stage. */
export interface ConditionSnapshot {
  readonly place: number;
  readonly course: Course;
  readonly standing: StageStanding;
  readonly met: ReadonlySet<ConditionId>;
  readonly isLast: boolean;
}

/** So many moments of each stay are looked at. */
export const snapshotsOfStay = 3;

/**
 * Each stay of an opportunity that had ended by `now`, looked at in the middles of three equal parts, with what was
 * met then by the days of its ticks. Those without any tick tell nothing of conditions and are left out.
 */
export function conditionSnapshots(
  records: readonly TickedHistory[],
  stages: readonly string[],
  now: number,
): readonly ConditionSnapshot[] {
  const ticked = records.filter(({ ticks }) => ticks.length > 0);
  const courses = coursesOf(
    ticked.map(({ history }) => history),
    stages,
  );
  return courses.flatMap((course, place) => {
    if (!isClosedBy(course, now)) return [];
    const metAt = metByTime(ticked[place]!.ticks);
    return staysOf(course).flatMap(({ from, to }) =>
      Array.from({ length: snapshotsOfStay }, (_, part): ConditionSnapshot => {
        const time = from + ((part + 0.5) / snapshotsOfStay) * (to - from);
        const isLast = part === snapshotsOfStay - 1;
        return { place, course, standing: standingAt(course, time), met: metAt(time), isLast };
      }),
    );
  });
}

/** From the first reach of a stage until a further one is reached, or the end. */
function staysOf({ at, reached, end }: Course): readonly { from: number; to: number }[] {
  const firsts = at.filter((_, step) => step === 0 || reached[step]! > reached[step - 1]!);
  return firsts
    .map((from, place) => ({ from, to: firsts[place + 1] ?? end }))
    .filter(({ from, to }) => to > from);
}

function metByTime(ticks: readonly Tick[]): (time: number) => ReadonlySet<ConditionId> {
  const days = [...new Set(ticks.map(({ on }) => on))].sort();
  const times = days.map(timeOfDay);
  const met = days.map((day) => conditionsMetOn(ticks, day));
  const none: ReadonlySet<ConditionId> = new Set();
  return (time) => met[times.filter((one) => one <= time).length - 1] ?? none;
}
