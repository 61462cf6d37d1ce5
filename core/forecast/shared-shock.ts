/** The revenue of opportunities that share a season: a good or a bad one moves all their chances together. */
import type { Probability } from "../value/percent.ts";
import { logistic, logit } from "./logistic-regression.ts";
import {
  revenueDistribution,
  type RevenueDistribution,
  type Stake,
} from "./revenue-distribution.ts";

/** Seventeen equally likely seasons: the normal distribution's quantiles at (k − ½) / 17. */
const quantiles = [1.889, 1.352, 1.049, 0.821, 0.63, 0.457, 0.295, 0.145];
const spreadOfQuantiles = 0.9487;
const seasons: readonly number[] = [
  ...quantiles.map((q) => -q),
  0,
  ...[...quantiles].reverse(),
].map((q) => q / spreadOfQuantiles);

/**
 * A chance in each season, when the logits of all chances move by a normal shock of the given spread; their mean is the
 * chance itself. Uses E[logistic(x + σz)] ≈ logistic(x / √(1 + πσ²/8)) (MacKay 1992), and scales away what is left.
 * @example seasonChances(0.5, 0).every((chance) => chance === 0.5) // true
 */
export function seasonChances(chance: number, spread: number): readonly number[] {
  if (spread === 0 || chance <= 0 || chance >= 1) return seasons.map(() => chance);
  const centre = logit(chance) * Math.sqrt(1 + (Math.PI * spread ** 2) / 8);
  const moved = seasons.map((season) => logistic(centre + spread * season));
  const mean = moved.reduce((sum, p) => sum + p, 0) / moved.length;
  return moved.map((p) =>
    mean > chance ? (p * chance) / mean : 1 - ((1 - p) * (1 - chance)) / (1 - mean),
  );
}

/** The distribution of the sum under a shared shock: the mean over the seasons of exact convolutions. */
export function sharedRevenue(stakes: readonly Stake[], spread: number): RevenueDistribution {
  if (spread === 0) return revenueDistribution(stakes);
  const moved = stakes.map(({ probability }) => seasonChances(probability, spread));
  const masses: number[] = [];
  let step = 1;
  for (const season of seasons.keys()) {
    const own = revenueDistribution(
      stakes.map(({ amount }, at) => ({ amount, probability: moved[at]![season]! as Probability })),
    );
    step = own.step;
    own.probabilities.forEach(
      (mass, at) => (masses[at] = (masses[at] ?? 0) + mass / seasons.length),
    );
  }
  return { step, probabilities: masses };
}
