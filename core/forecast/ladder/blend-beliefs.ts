/** What is believed of the blend before anything is seen, and how the past chooses between such beliefs. */
import { signNames } from "./landmarks.ts";
import { driftSpread, driftSpreads, driftSteps } from "./level-drift.ts";
import {
  fitRegression,
  type RegressionFit,
  type RegressionPrior,
  type RegressionRows,
} from "./logistic-regression.ts";
import { rungNames } from "./rungs.ts";

const SIGNS = signNames.length;
/** The place in the design of “older than most”. */
const OLD = 1 + rungNames.length + SIGNS + 1;

/**
 * What is believed beforehand, four times: that the rungs are right (trust moves from the table to the rates to the
 * hazard as ended opportunities accumulate) and signs tell something or little; or that stages tell nothing, and signs
 * little or nothing. Opportunities older than most are believed to be won less often.
 */
export function blendPriors(effective: number, drift: number): readonly RegressionPrior[] {
  const table = 15 / (effective + 15);
  const hazard = ((1 - table) * effective) / (effective + 20);
  const trust = [table, 1 - table - hazard, hazard];
  const prior = (believed: boolean, signs: number): RegressionPrior => {
    const rungs = trust.map((share) => (believed ? share : 0));
    const mean = [0, ...rungs, ...Array.from({ length: 2 * SIGNS + driftSteps }, () => 0)];
    if (believed) mean[OLD] = -0.2;
    const spread = [believed ? 0.3 : 1, ...trust.map(() => (believed ? 0.2 : 0.05))];
    for (let sign = 0; sign < 2 * SIGNS; sign++) spread.push(signs);
    for (let step = 0; step < driftSteps; step++) spread.push(drift);
    return { mean, spread };
  };
  return [prior(true, 0.25), prior(true, 0.06), prior(false, 0.06), prior(false, 0.02)];
}

/** Averages the fits of all priors by how well each foresaw the outcomes (Bayesian model averaging); doubts grow to 0.3. */
export function averagedWeights(
  fits: readonly RegressionFit[],
  effective: number,
): readonly number[] {
  const doubt = (0.3 * effective) / (effective + 20);
  const says = beliefs(fits, [1, 1, doubt, doubt]);
  return fits[0]!.weights.map((_, k) =>
    fits.reduce((sum, { weights }, at) => sum + says[at]! * weights[k]!, 0),
  );
}

/** The beliefs in fits after what was seen, from those before it. */
export function beliefs(
  fits: readonly RegressionFit[],
  before = fits.map(() => 1),
): readonly number[] {
  const best = Math.max(...fits.map(({ evidence }) => evidence));
  const says = fits.map(({ evidence }, at) => Math.exp(evidence - best) * before[at]!);
  const all = says.reduce((sum, say) => sum + say, 0);
  return says.map((say) => say / all);
}

/** The spread of the drift's steps that foresaw the past best: the mean of the spreads by their evidence. */
export function likelyDrift(
  data: RegressionRows,
  effective: number,
  near: readonly number[],
): number {
  const spreads = driftSpreads.map((spread) => driftSpread(effective, spread));
  const fits = spreads.map((spread) =>
    fitRegression(data, blendPriors(effective, spread)[0]!, near),
  );
  const says = beliefs(fits);
  return spreads.reduce((sum, spread, at) => sum + says[at]! * spread, 0);
}
