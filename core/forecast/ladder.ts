/** The model ladder: table, stage rates and hazards, blended by what past moments taught and recalibrated on older days. */
import { fitBlend, blendLogit, type Blend } from "./blend.ts";
import { isClosedBy, type Course, type StageStanding } from "./course.ts";
import { logistic, weighted } from "./logistic-regression.ts";
import { replay } from "./replay.ts";
import { fitRungs, rungLogits, rungNames, type RungName, type Rungs } from "./rungs.ts";

/** A ladder fitted at some time. `shock` is the spread, in logits, that all chances have in common. */
export interface Ladder {
  readonly rungs: Rungs;
  readonly blend: Blend;
  readonly intercept: number;
  readonly slope: number;
  readonly shock: number;
  /** How many ended opportunities it knows. */
  readonly closed: number;
}

/** Older days are refitted on fewer moments: six of them take as long as today once. */
const REPLAY_LANDMARKS = 3000;

/** Fits the ladder to what was known of the courses at `now`, given the team's chance for each stage. */
export function fitLadder(
  courses: readonly Course[],
  now: number,
  table: readonly number[],
): Ladder {
  const known = courses.filter(({ at }) => at.length > 0 && at[0]! <= now);
  const { rungs, blend } = fitAt(known, now, table);
  const replayed = replay(
    known,
    now,
    (moment) => {
      const past = known.filter(({ at }) => at[0]! <= moment);
      const fit = fitAt(past, moment, table, REPLAY_LANDMARKS);
      return (course, standing) => blendLogit(fit.blend, fit.rungs, course, standing);
    },
    (course, standing) => blendLogit(blend, rungs, course, standing),
  );
  // Few ended opportunities leave the level itself in doubt, by about 1 / (n·p·(1 − p)) squared logits.
  const doubt = 5 / (blend.effective + 2);
  return {
    rungs,
    blend,
    intercept: replayed.intercept,
    slope: replayed.slope,
    shock: Math.sqrt(replayed.variance + doubt),
    closed: known.filter((course) => isClosedBy(course, now)).length,
  };
}

function fitAt(
  courses: readonly Course[],
  now: number,
  table: readonly number[],
  mostLandmarks?: number,
): { rungs: Rungs; blend: Blend } {
  const rungs = fitRungs(courses, now, table);
  return { rungs, blend: fitBlend(courses, now, rungs, mostLandmarks) };
}

/** The chance that an opportunity is won, from where it stands. */
export function ladderChance(
  { rungs, blend, intercept, slope }: Ladder,
  course: Course,
  standing: StageStanding,
): number {
  return logistic(intercept + slope * blendLogit(blend, rungs, course, standing));
}

/** What each rung alone would say, recalibrated. */
export function rungChances(
  { rungs, blend }: Ladder,
  standing: StageStanding,
): Readonly<Record<RungName, number>> {
  const logits = rungLogits(rungs, standing);
  const chances = rungNames.map((name, at) => [
    name,
    logistic(weighted([1, logits[at]!], blend.alone[at]!)),
  ]);
  return Object.fromEntries(chances) as Record<RungName, number>;
}
