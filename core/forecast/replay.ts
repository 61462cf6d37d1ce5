/** Older days replayed: what the ladder would have said then, against what came of it. */
import { isClosedBy, isOpenAt, standingAt, type Course, type StageStanding } from "./course.ts";
import { fitRegression, logistic } from "./logistic-regression.ts";

/** What a model says of an opportunity, in logits. */
export type Saying = (course: Course, standing: StageStanding) => number;

/** How the sayings of older days must be moved to have been right, and the variance between those days (logits²). */
export interface Replayed {
  readonly intercept: number;
  readonly slope: number;
  readonly variance: number;
}

const MOMENTS = 8;
/** The prior variance of the shock that all opportunities of a day share, and how many days it counts like. */
const SHOCK_VARIANCE = 0.1 ** 2;
const SHOCK_DAYS = 6;

/**
 * Fits the model as of older days, on nothing that was not known then, and compares it with the outcomes known by `now`;
 * what is still open counts by what the model of today says. Each day has a shift of its own (a random effect), so that
 * one bad season is not taken for a law.
 */
export function replay(
  courses: readonly Course[],
  now: number,
  fitAt: (moment: number) => Saying,
  today: Saying,
): Replayed {
  const moments = replayMoments(courses, now);
  const rows: Float64Array[] = [];
  const targets: number[] = [];
  const places: number[] = [];
  const seen = new Map<number, number>();
  moments.forEach((moment, day) => {
    const say = fitAt(moment);
    courses.forEach((course, place) => {
      if (!isOpenAt(course, moment)) return;
      const row = new Float64Array(2 + moments.length);
      row[0] = 1;
      row[1] = say(course, standingAt(course, moment));
      row[2 + day] = 1;
      rows.push(row);
      places.push(place);
      seen.set(place, (seen.get(place) ?? 0) + 1);
      const ended = isClosedBy(course, now);
      targets.push(ended ? Number(course.won) : logistic(today(course, standingAt(course, now))));
    });
  });
  const weights = places.map((place) => seen.get(place)! ** -0.5);
  const prior = {
    mean: [0, 1, ...moments.map(() => 0)],
    spread: [0.1, 0.1, ...moments.map(() => 0.3)],
  };
  const fit = fitRegression({ rows, targets, weights }, prior);
  const squares = moments.reduce(
    (sum, _, day) => sum + fit.weights[2 + day]! ** 2 + fit.variances[2 + day]!,
    0,
  );
  return {
    intercept: fit.weights[0]!,
    slope: fit.weights[1]!,
    variance: (squares + SHOCK_DAYS * SHOCK_VARIANCE) / (moments.length + SHOCK_DAYS),
  };
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
