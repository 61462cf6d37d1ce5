/** What a period will bring: the band, the plain sums that sellers speak of, and how much hangs on the largest one. */
import { competingOffers, type Offer } from "./competing-offers.ts";
import { quantile, type Stake } from "./revenue-distribution.ts";
import { sharedGroups } from "./shared-shock.ts";

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
 * largest amount fails, as if it had never been offered; `largest` is that amount, 0 of none.
 */
export interface RevenueOutlook extends RevenueBand {
  readonly commit: number;
  readonly bestCase: number;
  readonly pipeline: number;
  readonly largest: number;
  readonly withoutLargest: RevenueBand;
}

/**
 * The amounts of an outlook in the order in which tables list them: all that is open, the mean, the band, what is
 * committed, the best case, and the mean without the largest.
 * @example outlookAmounts(revenueOutlook([], 0)) // [0, 0, 0, 0, 0, 0, 0, 0]
 */
export function outlookAmounts(outlook: RevenueOutlook): readonly number[] {
  const { pipeline, mean, p10, p50, p90, commit, bestCase, withoutLargest } = outlook;
  return [pipeline, mean, p10, p50, p90, commit, bestCase, withoutLargest.mean];
}

/** From which chance on an offer is committed, and from which it belongs to the best case: ours, to be edited. */
export const outlookThresholds = { commit: 0.75, bestCase: 0.4 } as const;

export type OutlookThresholds = Readonly<Record<keyof typeof outlookThresholds, number>>;

/** The outlook under a shock of the given spread that all chances share (`Ladder.shock`). */
export function revenueOutlook(
  offers: readonly Offer[],
  shock: number,
  thresholds: OutlookThresholds = outlookThresholds,
): RevenueOutlook {
  return groupOutlook(competingOffers(offers), shock, thresholds);
}

/**
 * The band of the sum of offers. Competing offers are never counted twice.
 * @example revenueBand([{ amount: 100, probability: 0.5 }], 0).mean // 50
 */
export function revenueBand(offers: readonly Offer[], shock: number): RevenueBand {
  return groupBand(competingOffers(offers), shock);
}

/** The outlook of groups of which at most one stake is won, with chances that already say so. */
export function groupOutlook(
  groups: readonly (readonly Stake[])[],
  shock: number,
  thresholds: OutlookThresholds = outlookThresholds,
): RevenueOutlook {
  const sumFrom = (least: number) =>
    groups
      .map((group) => group.filter(({ probability }) => probability >= least))
      .reduce((sum, group) => sum + Math.max(0, ...group.map(({ amount }) => amount)), 0);
  const largest = Math.max(0, ...groups.flat().map(({ amount }) => amount));
  const place = groups.findIndex((group) => group.some(({ amount }) => amount === largest));
  const without = groups.map((group, at) => {
    const dropped = at === place ? group.findIndex(({ amount }) => amount === largest) : -1;
    return group.filter((_, own) => own !== dropped);
  });
  return {
    ...groupBand(groups, shock),
    commit: sumFrom(thresholds.commit),
    bestCase: sumFrom(thresholds.bestCase),
    pipeline: sumFrom(0),
    largest,
    withoutLargest: groupBand(
      without.filter((group) => group.length > 0),
      shock,
    ),
  };
}

function groupBand(groups: readonly (readonly Stake[])[], shock: number): RevenueBand {
  const revenue = sharedGroups(groups, shock);
  return {
    mean: groups.flat().reduce((sum, { amount, probability }) => sum + amount * probability, 0),
    p10: quantile(revenue, 0.1),
    p50: quantile(revenue, 0.5),
    p90: quantile(revenue, 0.9),
  };
}
