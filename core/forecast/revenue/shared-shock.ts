/** The revenue of opportunities that share a season: a good or a bad one moves all their chances together. */
import type { Probability } from "../../value/percent.ts";
import { logistic, logit } from "../ladder/logistic-regression.ts";
import { competingOffers, type Offer } from "./competing-offers.ts";
import {
  exclusiveDistribution,
  type RevenueDistribution,
  type Stake,
} from "./revenue-distribution.ts";

/** Seventeen equally likely seasons: the normal distribution's quantiles at (k − ½) / 17, stretched to a variance of 1. */
const quantiles = [1.89, 1.352, 1.049, 0.821, 0.629, 0.458, 0.299, 0.148];
const spreadOfQuantiles = 0.9632;
const seasons: readonly number[] = [...quantiles, 0, ...quantiles.map((q) => -q)].map(
  (q) => q / spreadOfQuantiles,
);

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

/**
 * The distribution of the sum under a shock of the given spread (in logits): the mean over the seasons of exact
 * convolutions. Offers of one project compete: a season moves the chance that any of them is won, and leaves their shares.
 */
export function sharedRevenue(offers: readonly Offer[], spread: number): RevenueDistribution {
  return sharedGroups(competingOffers(offers), spread);
}

/** The same of groups in which at most one stake is won, with chances that already say so. */
export function sharedGroups(
  groups: readonly (readonly Stake[])[],
  spread: number,
): RevenueDistribution {
  if (spread === 0) return exclusiveDistribution(groups);
  const any = groups.map((group) => group.reduce((sum, { probability }) => sum + probability, 0));
  const moved = any.map((chance) => seasonChances(chance, spread));
  const masses: number[] = [];
  let step = 1;
  for (const season of seasons.keys()) {
    const own = exclusiveDistribution(
      groups.map((group, place) => {
        const factor = any[place]! > 0 ? moved[place]![season]! / any[place]! : 0;
        return group.map(({ amount, probability }) => ({
          amount,
          probability: (probability * factor) as Probability,
        }));
      }),
    );
    step = own.step;
    own.probabilities.forEach((mass, at) => {
      masses[at] = (masses[at] ?? 0) + mass / seasons.length;
    });
  }
  return { step, probabilities: masses };
}
