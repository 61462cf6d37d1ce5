/** Older days replayed: what the ladder would have said then, against what came of it. */
import {
  isClosedBy,
  isOpenAt,
  standingAt,
  type Course,
  type StageStanding,
} from "../stage-history/course.ts";
import { fitRegression, logistic } from "./logistic-regression.ts";

/** What a model says of an opportunity, in logits. */
export type Saying = (course: Course, standing: StageStanding) => number;

/** A model of an older day, and the variance (logits²) by which its level was in doubt for lack of endings. */
export interface OlderModel {
  readonly say: Saying;
  readonly doubt: number;
}

/** How the sayings of older days must be moved to have been right, and the variance between those days (logits²). */
export interface Replayed {
  readonly intercept: number;
  readonly slope: number;
  readonly variance: number;
}

const MOMENTS = 8;
const SHIFT_SPREAD = 0.3;
/** A season's usual shock before any was seen, in logits, and the spread of its logarithm. */
const USUAL_SHOCK = 0.1;
const SHOCK_SPREAD = 0.5;

/**
 * Fits the model as of older days, on nothing that was not known then, and compares it with the outcomes known by `now`;
 * what is still open counts by what the model of today says. Each day has a shift of its own (a random effect), so that
 * one bad season is not taken for a law.
 */
export function replay(
  courses: readonly Course[],
  now: number,
  fitAt: (moment: number) => OlderModel,
  today: Saying,
): Replayed {
  const moments = replayMoments(courses, now);
  const rows: Float64Array[] = [];
  const targets: number[] = [];
  const seen = new Set<number>();
  const doubts = moments.map((moment, day) => {
    const { say, doubt } = fitAt(moment);
    courses.forEach((course, place) => {
      if (!isOpenAt(course, moment)) return;
      const row = new Float64Array(2 + moments.length);
      row[0] = 1;
      row[1] = say(course, standingAt(course, moment));
      row[2 + day] = 1;
      rows.push(row);
      seen.add(place);
      const ended = isClosedBy(course, now);
      targets.push(ended ? Number(course.won) : logistic(today(course, standingAt(course, now))));
    });
    return doubt;
  });
  // The days of one course share one ending, so that m of them count like √m.
  const share = seen.size / Math.max(1, rows.length);
  const weights = new Float64Array(rows.length).fill(Math.sqrt(share));
  const { weights: found, variances } = fitRegression(
    { rows, targets, weights },
    {
      mean: [0, 1, ...moments.map(() => 0)],
      spread: [0.1, 0.1, ...moments.map(() => SHIFT_SPREAD)],
    },
  );
  const shifts = doubts.map((doubt, day) => {
    // What the day itself said, without the prior: its precision is the posterior's less the prior's.
    const precision = 1 / variances[2 + day]! - SHIFT_SPREAD ** -2;
    const own = found[2 + day]! / (variances[2 + day]! * precision);
    return { own, noise: 1 / precision + doubt };
  });
  return { intercept: found[0]!, slope: found[1]!, variance: shockVariance(shifts, share) };
}

/**
 * The mean of the shock's variance after days whose shifts were seen with noise: each is normal with the variance
 * shock² + noise (a random-effects meta-analysis), the shock's logarithm normal beforehand. `share` says how much of the
 * days is new in each.
 */
export function shockVariance(
  shifts: readonly { readonly own: number; readonly noise: number }[],
  share: number,
): number {
  let all = 0;
  let sum = 0;
  for (let z = -2.5; z <= 2.5; z += 0.25) {
    const variance = (USUAL_SHOCK * Math.exp(SHOCK_SPREAD * z)) ** 2;
    const surprise = shifts.reduce(
      (total, { own, noise }) => total + Math.log(variance + noise) + own ** 2 / (variance + noise),
      0,
    );
    const belief = Math.exp(-(z ** 2 + share * surprise) / 2);
    all += belief;
    sum += belief * variance;
  }
  return sum / all;
}

/** Days at equal distances since half of what is known had ended, of whose open opportunities half have ended since. */
function replayMoments(courses: readonly Course[], now: number): readonly number[] {
  const ended = courses.filter((course) => isClosedBy(course, now));
  if (ended.length < 8) return [];
  const ends = Float64Array.from(ended, ({ end }) => end).sort();
  const first = ends[Math.floor(ends.length / 2)]!;
  return Array.from({ length: MOMENTS }, (_, at) => first + ((now - first) * at) / MOMENTS).filter(
    (moment) => {
      const open = courses.filter((course) => isOpenAt(course, moment));
      const decided = open.filter((course) => isClosedBy(course, now)).length;
      return decided >= 2 && decided >= open.length / 2;
    },
  );
}
