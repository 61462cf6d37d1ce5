/** The model ladder: table, stage rates and hazards, blended by what past moments taught and recalibrated on older days. */
import { blendLogit, fitBlend, type Blend } from "./blend.ts";
import { isClosedBy, type Course, type StageStanding } from "../stage-history/course.ts";
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

/** Older days are refitted on fewer moments: what they are asked is only by how much today is off. */
const REPLAY_LANDMARKS = 3000;

/** Fits the ladder to what was known of the courses at `now`, given the team's chance for each stage. */
export function fitLadder(
  courses: readonly Course[],
  now: number,
  table: readonly number[],
): Ladder {
  const known = tellingAt(courses, now);
  const { rungs, blend } = fitAt(known, now, table);
  const replayed = replay(
    known,
    now,
    (moment) => {
      const fit = fitAt(tellingAt(known, moment), moment, table, REPLAY_LANDMARKS);
      return {
        say: (course, standing) => blendLogit(fit.blend, fit.rungs, course, standing),
        doubt: fit.blend.doubt,
      };
    },
    (course, standing) => blendLogit(blend, rungs, course, standing),
  );
  return {
    rungs,
    blend,
    intercept: replayed.intercept,
    slope: replayed.slope,
    shock: Math.sqrt(replayed.variance + blend.doubt),
    closed: known.filter((course) => isClosedBy(course, now)).length,
  };
}

/** So many open ones to one that has ended are believed to be all there were. */
const OPEN_TO_ENDED = 2;

/**
 * What had begun by then. Open ones count as time without an end, unless they are far more than the ended ones: then
 * few endings are known of many, and open ones beside them would make it seem that hardly anything ever ends early.
 */
function tellingAt(courses: readonly Course[], now: number): readonly Course[] {
  const begun = courses.filter(({ at }) => at.length > 0 && at[0]! <= now);
  const ended = begun.filter((course) => isClosedBy(course, now));
  return begun.length - ended.length > OPEN_TO_ENDED * ended.length ? ended : begun;
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
