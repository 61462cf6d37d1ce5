/** How far each rung is to be trusted, and what age, speed and amount tell beyond it: learned from past moments. */
import { averagedWeights, blendPriors, likelyDrift } from "./blend-beliefs.ts";
import {
  isClosedBy,
  standingAt,
  type Course,
  type StageStanding,
} from "../stage-history/course.ts";
import { landmarksOf, signNames, signsOf, type Landmark } from "./landmarks.ts";
import { driftRow, driftSpread, driftSpreads, driftTurns, levelDoubt } from "./level-drift.ts";
import { fitRegression, logistic, type RegressionFit, weighted } from "./logistic-regression.ts";
import { fitRungs, rungLogits, rungNames, type Rungs } from "./rungs.ts";

/** Weights of the design: the intercept as of now, the rungs, the signs, and the signs above their mean once more. */
export interface Blend {
  readonly weights: readonly number[];
  readonly means: readonly number[];
  readonly spreads: readonly number[];
  /** Each rung alone, recalibrated: intercept and slope. */
  readonly alone: readonly (readonly number[])[];
  /** Of how many ended opportunities the past open time stems, in effect: those of minutes hardly count. */
  readonly effective: number;
  /** The variance (logits²) by which the level is in doubt. */
  readonly doubt: number;
  /** The share of wins at past moments, which an explanation starts from. */
  readonly base: number;
  /** What was usual at each stage: the signs, and the time in it. Absent where none was ever seen. */
  readonly usual: readonly (UsualStanding | undefined)[];
}

/** The mean of the signs at a stage, and the middle time in it. */
export interface UsualStanding {
  readonly signs: readonly number[];
  readonly sinceStep: number;
}

const MOST_LANDMARKS = 8000;
const LANDMARKS_A_COURSE = 40;
const RUNGS = rungNames.length;
const SIGNS = signNames.length;
const ROUNDS = 4;

/** Fits the blend at `now`; the rungs themselves are judged by courses that they have not seen. */
export function fitBlend(
  courses: readonly Course[],
  now: number,
  rungs: Rungs,
  mostLandmarks = MOST_LANDMARKS,
): Blend {
  const landmarks = landmarksOf(
    courses,
    now,
    Math.min(mostLandmarks, LANDMARKS_A_COURSE * courses.length),
  );
  const said = unseenLogits(courses, now, rungs.table, landmarks);
  const signs = landmarks.map(({ place, standing }) => signsOf(courses[place]!, standing));
  const { weights, effective } = rowWeights(landmarks, courses, now);
  const { means, spreads } = moments(signs, weights);
  const times = landmarks.map(
    ({ place, standing }) => courses[place]!.at[0]! + standing.sinceStart,
  );
  const turns = driftTurns(times);
  const rows = signs.map((own, at) =>
    Float64Array.of(...designRow(said[at]!, own, means, spreads), ...driftRow(turns, times[at]!)),
  );
  let drift = driftSpread(effective, driftSpreads[1]);
  let priors = blendPriors(effective, drift);
  let blend: Blend = {
    weights: priors[0]!.mean,
    means,
    spreads,
    alone: [],
    effective,
    doubt: 0,
    base: 0.5,
    usual: [],
  };
  let fits: readonly RegressionFit[] = [];
  // What is still open counts by the chance that the blend of the round before gives it (expectation-maximisation).
  for (let round = 0; round < ROUNDS; round++) {
    const targets = targetsOf(landmarks, courses, now, (course, standing) =>
      round === 0
        ? logistic(rungLogits(rungs, standing)[2]!)
        : logistic(blendLogit(blend, rungs, course, standing)),
    );
    const data = { rows, targets, weights };
    if (round === 1) {
      drift = likelyDrift(data, effective, fits[0]!.weights);
      priors = blendPriors(effective, drift);
    }
    fits = priors.map((prior, at) => fitRegression(data, prior, fits[at]?.weights));
    blend = { ...blend, weights: averagedWeights(fits, effective) };
    if (round < ROUNDS - 1) continue;
    const alone = [0, 1, 2].map((rung) => {
      const own = said.map((logits) => Float64Array.of(1, logits[rung]!));
      return fitRegression({ rows: own, targets, weights }, { mean: [0, 1], spread: [0.5, 0.5] })
        .weights;
    });
    const all = weights.reduce((sum, w) => sum + w, 0);
    const base = targets.reduce((sum, target, at) => sum + target * weights[at]!, 0) / all;
    const usual = rungs.table.map((_, stage) => usualAt(stage, landmarks, signs));
    const doubt = levelDoubt(effective, drift);
    blend = { ...blend, alone, usual, doubt, base: all > 0 ? base : rungs.table[0]! };
  }
  return blend;
}

function usualAt(
  stage: number,
  landmarks: readonly Landmark[],
  signs: readonly (readonly number[])[],
): UsualStanding | undefined {
  const here = signs.filter((_, at) => landmarks[at]!.standing.stage === stage);
  if (here.length === 0) return undefined;
  const times = landmarks.flatMap(({ standing }) =>
    standing.stage === stage ? [standing.sinceStep] : [],
  );
  return {
    signs: here[0]!.map((_, sign) => here.reduce((sum, own) => sum + own[sign]!, 0) / here.length),
    sinceStep: Float64Array.from(times).sort()[Math.floor(times.length / 2)]!,
  };
}

/** What the blend says of an opportunity, in logits. */
export function blendLogit(
  blend: Blend,
  rungs: Rungs,
  course: Course,
  standing: StageStanding,
): number {
  return signsLogit(blend, rungs, standing, signsOf(course, standing));
}

/** The same from the signs themselves. */
export function signsLogit(
  { weights, means, spreads }: Blend,
  rungs: Rungs,
  standing: StageStanding,
  signs: readonly number[],
): number {
  return weighted(designRow(rungLogits(rungs, standing), signs, means, spreads), weights);
}

function designRow(
  logits: readonly number[],
  signs: readonly number[],
  means: readonly number[],
  spreads: readonly number[],
): Float64Array {
  const row = new Float64Array(1 + RUNGS + 2 * SIGNS);
  row[0] = 1;
  for (let rung = 0; rung < RUNGS; rung++) row[1 + rung] = logits[rung]!;
  for (let sign = 0; sign < SIGNS; sign++) {
    const z = (signs[sign]! - means[sign]!) / spreads[sign]!;
    row[1 + RUNGS + sign] = z;
    row[1 + RUNGS + SIGNS + sign] = Math.max(0, z);
  }
  return row;
}

/** The rungs' logits at the landmarks, each from a fit without the landmark's own course (cross-fitting). */
function unseenLogits(
  courses: readonly Course[],
  now: number,
  table: readonly number[],
  landmarks: readonly Landmark[],
): readonly (readonly number[])[] {
  const folds = courses.length < 400 ? 8 : 3;
  const foldOf = (place: number) => ((place * 7919) % 1009) % folds;
  const fits = Array.from({ length: folds }, (_, fold) =>
    fitRungs(courses, now, table, (place) => foldOf(place) === fold),
  );
  return landmarks.map(({ place, standing }) => rungLogits(fits[foldOf(place)]!, standing));
}

/**
 * All landmarks count alike, for how many a course has is known only after its end; and together like twice the number
 * of courses that the open time stems from in effect, (Σm)² / Σm² of the ended ones with m landmarks (Kish), less while
 * these are few.
 */
function rowWeights(
  landmarks: readonly Landmark[],
  courses: readonly Course[],
  now: number,
): { weights: Float64Array; effective: number } {
  const counts = new Map<number, number>();
  for (const { place } of landmarks) counts.set(place, (counts.get(place) ?? 0) + 1);
  const ended = [...counts].filter(([place]) => isClosedBy(courses[place]!, now));
  const sum = ended.reduce((all, [, m]) => all + m, 0);
  const squares = ended.reduce((all, [, m]) => all + m * m, 0);
  const effective = squares > 0 ? sum ** 2 / squares : 0;
  const worth = (2 * effective) / (effective + 10);
  const target = (worth * counts.size * effective) / Math.max(1, ended.length);
  const weight = Math.min(1, target / Math.max(1, landmarks.length));
  return { weights: new Float64Array(landmarks.length).fill(weight), effective };
}

function moments(
  signs: readonly (readonly number[])[],
  weights: Float64Array,
): { means: readonly number[]; spreads: readonly number[] } {
  const all = weights.reduce((sum, w) => sum + w, 0) || 1;
  const over = (value: (own: readonly number[]) => number) =>
    signs.reduce((sum, own, at) => sum + weights[at]! * value(own), 0) / all;
  const places = Array.from({ length: SIGNS }, (_, sign) => sign);
  const means = places.map((sign) => over((own) => own[sign]!));
  const spreads = places.map(
    (sign) => Math.sqrt(over((own) => (own[sign]! - means[sign]!) ** 2)) || 1,
  );
  return { means, spreads };
}

function targetsOf(
  landmarks: readonly Landmark[],
  courses: readonly Course[],
  now: number,
  openChance: (course: Course, standing: StageStanding) => number,
): Float64Array {
  const chances = new Map<number, number>();
  return Float64Array.from(landmarks, ({ place }) => {
    const course = courses[place]!;
    if (isClosedBy(course, now)) return course.won ? 1 : 0;
    if (!chances.has(place)) chances.set(place, openChance(course, standingAt(course, now)));
    return chances.get(place)!;
  });
}
