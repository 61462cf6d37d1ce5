/** Logistic regression with a prior on every weight: what recalibrates a rung of the ladder, and what blends the rungs. */
import { choleskyRoot, solveByRoot } from "./linear-system.ts";

/** `targets` are outcomes or chances of them, 0 to 1; `weights` say how much each row counts. */
export interface RegressionRows {
  readonly rows: readonly Float64Array[];
  readonly targets: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

/** Independent normal priors of the weights. */
export interface RegressionPrior {
  readonly mean: readonly number[];
  readonly spread: readonly number[];
}

export interface RegressionFit {
  readonly weights: readonly number[];
  /** The posterior variance of each weight (Laplace's approximation at the mode). */
  readonly variances: readonly number[];
  /** How well the prior foresaw the rows: the logarithm of their marginal likelihood (Laplace's approximation). */
  readonly evidence: number;
}

/**
 * 1 / (1 + e⁻ˣ).
 * @example logistic(0) // 0.5
 */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/**
 * ln(p / (1 − p)), with chances kept a millionth away from 0 and 1.
 * @example logit(0.5) // 0
 */
export function logit(p: number): number {
  const kept = Math.min(1 - 1e-6, Math.max(1e-6, p));
  return Math.log(kept / (1 - kept));
}

/** The sum of a row's values, each times its weight. */
export function weighted(row: ArrayLike<number>, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += row[at]! * weights[at]!;
  return sum;
}

/**
 * The most plausible weights under the prior (maximum a posteriori), by Newton's method with halved steps, from weights
 * that are near them already if such are at hand.
 */
export function fitRegression(
  data: RegressionRows,
  prior: RegressionPrior,
  near: readonly number[] = prior.mean,
): RegressionFit {
  let weights = near;
  let now = loss(data, prior, weights);
  let root = choleskyRoot([]);
  for (let round = 0; round < 30; round++) {
    const { gradient, hessian } = slopes(data, prior, weights);
    root = choleskyRoot(hessian);
    const step = solveByRoot(root, gradient);
    let then = Infinity;
    let next = weights;
    for (let share = 1; share > 1e-4 && !(then <= now); share /= 2) {
      next = weights.map((weight, at) => weight - share * step[at]!);
      then = loss(data, prior, next);
    }
    if (!(then <= now)) break;
    const gain = now - then;
    weights = next;
    now = then;
    if (gain < 1e-6 * (1 + now)) break;
  }
  const halfLogDeterminant = root.reduce((sum, line, at) => sum + Math.log(line[at]!), 0);
  const unit = (place: number) => weights.map((_, at) => (at === place ? 1 : 0));
  return {
    weights,
    variances: weights.map((_, at) => solveByRoot(root, unit(at))[at]!),
    evidence: -now - halfLogDeterminant - prior.spread.reduce((sum, s) => sum + Math.log(s), 0),
  };
}

/** Minus the logarithm of likelihood times prior, but for constants. */
function loss(
  { rows, targets, weights: counts }: RegressionRows,
  { mean, spread }: RegressionPrior,
  weights: readonly number[],
): number {
  let sum = 0;
  for (let i = 0; i < rows.length; i++) {
    const x = weighted(rows[i]!, weights);
    sum += counts[i]! * (Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x))) - targets[i]! * x);
  }
  return weights.reduce((all, w, at) => all + ((w - mean[at]!) / spread[at]!) ** 2 / 2, sum);
}

function slopes(
  { rows, targets, weights: counts }: RegressionRows,
  { mean, spread }: RegressionPrior,
  weights: readonly number[],
): { gradient: number[]; hessian: number[][] } {
  const size = weights.length;
  const gradient = weights.map((weight, at) => (weight - mean[at]!) / spread[at]! ** 2);
  // One flat triangle: this loop is what a fit spends its time in.
  const bends = new Float64Array(size * size);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const p = logistic(weighted(row, weights));
    const miss = counts[i]! * (p - targets[i]!);
    const bend = counts[i]! * p * (1 - p);
    for (let at = 0; at < size; at++) {
      const x = row[at]!;
      if (x === 0) continue;
      gradient[at]! += miss * x;
      const bent = bend * x;
      for (let other = 0, to = at * size; other <= at; other++, to++)
        bends[to]! += bent * row[other]!;
    }
  }
  const hessian = spread.map((s, at) =>
    spread.map((_, other) => {
      const bent = bends[Math.max(at, other) * size + Math.min(at, other)]!;
      return at === other ? bent + s ** -2 : bent;
    }),
  );
  return { gradient, hessian };
}
