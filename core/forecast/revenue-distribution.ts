/** The exact distribution of the revenue from independent opportunities that are each won or lost. */
import type { Probability } from "../value/percent.ts";

/** One opportunity: what it brings when won, and the chance of that. */
export interface Stake {
  readonly amount: number;
  readonly probability: Probability;
}

/** Probabilities of revenue on a grid of equal steps from zero. */
export interface RevenueDistribution {
  readonly step: number;
  readonly probabilities: readonly number[];
}

/** Steps of the grid: fine enough that a band is read off to a thousandth of all that is open. */
const STEPS = 1000;

/**
 * The distribution of the sum, by convolution on a grid; no random numbers. An amount between two grid
 * points is shared between them so that its mean stays exact.
 * @example revenueDistribution([{ amount: 100, probability: 0.25 }]).probabilities.at(-1) // 0.25
 */
export function revenueDistribution(stakes: readonly Stake[]): RevenueDistribution {
  const total = stakes.reduce((sum, stake) => sum + stake.amount, 0);
  const step = total / STEPS || 1;
  const size = stakes.reduce((sum, { amount }) => sum + Math.ceil(amount / step), 1);
  const masses = new Float64Array(size);
  masses[0] = 1;
  let top = 0;
  for (const { amount, probability } of stakes) {
    const whole = Math.floor(amount / step);
    const rest = amount / step - whole;
    // Downwards, so that a mass moves once for this opportunity.
    for (let at = top; at >= 0; at--) {
      const win = masses[at]! * probability;
      masses[at]! -= win;
      masses[at + whole]! += win * (1 - rest);
      if (rest > 0) masses[at + whole + 1]! += win * rest;
    }
    top += whole + Math.ceil(rest);
  }
  return { step, probabilities: Array.from(masses) };
}

/**
 * The least revenue that is not exceeded with the given chance, 0 to 1, to one step of the grid.
 * @example quantile({ step: 10, probabilities: [0.2, 0.5, 0.3] }, 0.5) // 10
 */
export function quantile({ step, probabilities }: RevenueDistribution, chance: number): number {
  let mass = 0;
  for (const [at, probability] of probabilities.entries()) {
    mass += probability;
    // The sum of a thousand rounded masses may stay a hair below the chance it should reach.
    if (mass >= chance - 1e-12) return at * step;
  }
  return (probabilities.length - 1) * step;
}
