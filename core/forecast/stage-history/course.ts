/** The course of an opportunity through the stages in numbers, so that any earlier day can be replayed without a copy. */
import type { StageHistory } from "./stage-history.ts";

/**
 * `at` are the times of its steps in order, `reached` the furthest stage (index) after each of them; `end` is
 * Infinity while it is open; `won` counts only with an end.
 */
export interface Course {
  readonly id: string;
  readonly amount: number;
  readonly at: readonly number[];
  readonly reached: readonly number[];
  readonly end: number;
  readonly won: boolean;
}

/** Where a course stands at some time: at which step (-1 before the first), at which stage, for how long. */
export interface StageStanding {
  readonly step: number;
  readonly stage: number;
  readonly sinceStep: number;
  readonly sinceStart: number;
}

/** The courses of histories: stages that are not among `stages` are passed over, and so is what came after the end. */
export function coursesOf(
  histories: readonly StageHistory[],
  stages: readonly string[],
): readonly Course[] {
  const places = new Map(stages.map((stage, place) => [stage, place]));
  return histories.map((history) => courseOf(history, places));
}

function courseOf(history: StageHistory, places: ReadonlyMap<string, number>): Course {
  const decided = history.outcome === "won" || history.outcome === "lost";
  const known = history.events.filter(({ stage, at }) => places.has(stage) && Number.isFinite(at));
  const steps = [...known].sort(
    (a, b) => a.at - b.at || places.get(a.stage)! - places.get(b.stage)!,
  );
  const last = steps.at(-1)?.at ?? Number.NaN;
  const end = decided ? (history.closedAt ?? last) : Infinity;
  const kept = steps.filter(({ at }) => !(at > end));
  let furthest = -1;
  const reached = kept.map(({ stage }) => (furthest = Math.max(furthest, places.get(stage)!)));
  return {
    id: history.id,
    amount: Number.isFinite(history.amount) ? Math.max(0, history.amount) : 0,
    at: kept.map(({ at }) => at),
    reached,
    end: Number.isFinite(end) ? end : Infinity,
    won: history.outcome === "won",
  };
}

/** The standing at a time; before the first step it counts as just entering the first stage. */
export function standingAt({ at, reached }: Course, time: number): StageStanding {
  let step = at.length - 1;
  while (step >= 0 && at[step]! > time) step--;
  if (step < 0) return { step: -1, stage: 0, sinceStep: 0, sinceStart: 0 };
  return { step, stage: reached[step]!, sinceStep: time - at[step]!, sinceStart: time - at[0]! };
}

/** Has it begun and not ended at that time? */
export function isOpenAt({ at, end }: Course, time: number): boolean {
  return at.length > 0 && at[0]! <= time && end > time;
}

/** Has it ended by that time? */
export function isClosedBy({ end }: Course, time: number): boolean {
  return end <= time;
}
