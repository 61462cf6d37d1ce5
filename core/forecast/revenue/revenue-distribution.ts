/** The exact distribution of the revenue from opportunities that are each won or lost. */
import type { Probability } from "../../value/percent.ts";

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

/** A mass that no longer matters. */
const NOTHING = 1e-18;

/** A band is read off to a thousandth of all that is open. */
const STEPS = 1000;

/**
 * The distribution of the sum of independent stakes, by convolution on a grid; no random numbers.
 * @example revenueDistribution([{ amount: 100, probability: 0.25 }]).probabilities.at(-1) // 0.25
 */
export function revenueDistribution(stakes: readonly Stake[]): RevenueDistribution {
  return exclusiveDistribution(stakes.map((stake) => [stake]));
}

/**
 * The distribution of the sum over groups of stakes of which at most one is won (offers that compete for one project):
 * the chances of a group sum to no more than 1. An amount between two grid points is shared between them, so that the
 * mean stays exact; up to sixteen groups the grid is so fine that no quantile is moved by more than a thousandth.
 * @example exclusiveDistribution([[{ amount: 5, probability: 0.5 }, { amount: 10, probability: 0.5 }]]).probabilities[0] // 0
 */
export function exclusiveDistribution(groups: readonly (readonly Stake[])[]): RevenueDistribution {
  const most = groups.map((group) => Math.max(0, ...group.map(({ amount }) => amount)));
  const step = most.reduce((sum, amount) => sum + amount, 0) / stepsFor(groups.length) || 1;
  const size = most.reduce((sum, amount) => sum + Math.ceil(amount / step), 1);
  const masses = new Float64Array(size);
  masses[0] = 1;
  let bottom = 0;
  let top = 0;
  groups.forEach((group, place) => {
    const wins = group.map(({ amount, probability }) => {
      const whole = Math.floor(amount / step);
      const rest = amount / step - whole;
      return { whole, low: probability * (1 - rest), high: probability * rest, probability };
    });
    const none = 1 - wins.reduce((sum, { probability }) => sum + probability, 0);
    // Downwards, so that a mass moves once for this group.
    for (let at = top; at >= bottom; at--) {
      const mass = masses[at]!;
      if (mass === 0) continue;
      masses[at] = mass * none;
      for (const { whole, low, high } of wins) {
        masses[at + whole]! += mass * low;
        if (high > 0) masses[at + whole + 1]! += mass * high;
      }
    }
    top += Math.ceil(most[place]! / step);
    // Of many, nearly all sums are impossible but for a billionth of a billionth: those are moved no more.
    while (bottom < top && masses[bottom]! < NOTHING) bottom++;
    while (bottom < top && masses[top]! < NOTHING) top--;
  });
  return { step, probabilities: Array.from(masses) };
}

/** Halved so often that the shares between grid points, one a group, add up to a thousandth at most. */
function stepsFor(groups: number): number {
  if (groups > 16) return 2 * STEPS;
  return STEPS * 2 ** Math.ceil(Math.log2(Math.max(1, groups)));
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
