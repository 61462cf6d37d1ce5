/** How far each rung is to be trusted, and what age, speed and amount tell beyond it: learned from past moments. */
import { averagedWeights, blendPriors, likelyDrift } from "./blend-beliefs.ts";
import type { Course, StageStanding } from "../stage-history/course.ts";
import { landmarksOf, signsOf } from "./landmarks.ts";
import { driftRow, driftSpread, driftSpreads, driftTurns, levelDoubt } from "./level-drift.ts";
import { fitRegression, logistic, type RegressionFit, weighted } from "./logistic-regression.ts";
import { rungLogits, type Rungs } from "./rungs.ts";
import { type UsualStanding, usualAt } from "./blend/usual-standing.ts";
import { designRow, moments } from "./blend/design.ts";
import { unseenLogits, rowWeights, targetsOf } from "./blend/landmark-weights.ts";

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

const MOST_LANDMARKS = 8000;

const LANDMARKS_A_COURSE = 40;

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
