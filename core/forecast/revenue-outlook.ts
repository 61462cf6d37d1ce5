/** What a period will bring: the band, the plain sums that sellers speak of, and how much hangs on the largest one. */
import { quantile } from "./revenue-distribution.ts";
import type { Offer } from "./competing-offers.ts";
import { competingOffers } from "./competing-offers.ts";
import { sharedRevenue } from "./shared-shock.ts";

/** A band of revenue: with 80 % chance between `p10` and `p90`, on average `mean`. */
export interface RevenueBand {
  readonly mean: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/**
 * The outlook of some offers of one currency. `commit` sums the amounts that are as good as certain, `bestCase` those
 * that are likely too, `pipeline` all of them, of each project only the largest. `withoutLargest` is the band if the
 * largest amount fails; `largest` its place among the offers.
 */
export interface RevenueOutlook extends RevenueBand {
  readonly commit: number;
  readonly bestCase: number;
  readonly pipeline: number;
  readonly largest?: number;
  readonly withoutLargest: RevenueBand;
}

/** From which chance on an offer is committed, and from which it belongs to the best case: ours, to be edited. */
export const outlookThresholds = { commit: 0.75, bestCase: 0.4 } as const;

/** The outlook under a shock of the given spread that all chances share (`Ladder.shock`). */
export function revenueOutlook(
  offers: readonly Offer[],
  shock: number,
  thresholds: { readonly commit: number; readonly bestCase: number } = outlookThresholds,
): RevenueOutlook {
  const groups = competingOffers(offers);
  const sumFrom = (least: number) =>
    groups.reduce(
      (sum, group) =>
        sum + Math.max(0, ...group.map((one) => (one.probability >= least ? one.amount : 0))),
      0,
    );
  const largest = offers.reduce(
    (best, { amount }, at) => (best < 0 || amount > offers[best]!.amount ? at : best),
    -1,
  );
  return {
    ...revenueBand(offers, shock),
    commit: sumFrom(thresholds.commit),
    bestCase: sumFrom(thresholds.bestCase),
    pipeline: sumFrom(0),
    ...(largest >= 0 && { largest }),
    withoutLargest: revenueBand(
      offers.filter((_, at) => at !== largest),
      shock,
    ),
  };
}

/**
 * The band of the sum of offers. Competing offers are never counted twice.
 * @example revenueBand([{ amount: 100, probability: 0.5 }], 0).mean // 50
 */
export function revenueBand(offers: readonly Offer[], shock: number): RevenueBand {
  const revenue = sharedRevenue(offers, shock);
  return {
    mean: competingOffers(offers)
      .flat()
      .reduce((sum, { amount, probability }) => sum + amount * probability, 0),
    p10: quantile(revenue, 0.1),
    p50: quantile(revenue, 0.5),
    p90: quantile(revenue, 0.9),
  };
}
