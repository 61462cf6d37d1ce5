/** Moments in the past at which opportunities stood open: what was to be seen then, to be set against how they ended. */
import { standingAt, type Course, type StageStanding } from "../stage-history/course.ts";

/** A moment of one course; `place` is the course's place in the list. */
export interface Landmark {
  readonly place: number;
  readonly standing: StageStanding;
}

/**
 * About `most` moments before `now`, at equal distances in the time that all courses together stood open: as a chance
 * visitor would meet them, long ones often and those that ended within minutes hardly ever (van Houwelingen's
 * landmarking, with the length bias that a forecast meets too).
 */
export function landmarksOf(
  courses: readonly Course[],
  now: number,
  most: number,
): readonly Landmark[] {
  const lengths = courses.map(({ at, end }) =>
    at.length === 0 ? 0 : Math.max(0, Math.min(end, now) - at[0]!),
  );
  const distance = lengths.reduce((sum, length) => sum + length, 0) / most;
  if (!(distance > 0)) return [];
  const landmarks: Landmark[] = [];
  let ahead = distance / 2;
  lengths.forEach((length, place) => {
    for (; ahead < length; ahead += distance)
      landmarks.push({
        place,
        standing: standingAt(courses[place]!, courses[place]!.at[0]! + ahead),
      });
    ahead -= length;
  });
  return landmarks;
}

/** What is seen of an opportunity beyond its stage, in the order of `signsOf`. */
export const signNames = [
  "stage",
  "time-in-stage",
  "age",
  "time-before",
  "amount",
  "detours",
  "last-step",
] as const;

/** The signs of a standing: its stage, ages and speeds in log minutes, the log amount, steps beyond the shortest way. */
export function signsOf(
  { at, amount }: Course,
  { step, stage, sinceStep, sinceStart }: StageStanding,
): readonly number[] {
  return [
    stage,
    logMinutes(sinceStep),
    logMinutes(sinceStart),
    logMinutes(sinceStart - sinceStep),
    Math.log1p(amount),
    step - stage,
    step > 0 ? logMinutes(at[step]! - at[step - 1]!) : -1,
  ];
}

function logMinutes(ms: number): number {
  return Math.log1p(Math.max(0, ms) / 60_000);
}
