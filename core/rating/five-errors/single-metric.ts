/** First error, a single metric: who would count as large by sales, and who by margin? */
import { rankCorrelation, type RankCorrelation } from "../../value/rank-correlation.ts";
import { largeCount } from "./one-off-order.ts";
import { valueFigures } from "./value-figures.ts";
import type { Watch, WatchedAccount } from "./watched-account.ts";

/** An account that is among the large ones by one of the two metrics only; ranks count from 1, equals share the better. */
export interface MetricDisagreement {
  readonly account: WatchedAccount;
  readonly sales: number;
  readonly salesRank: number;
  readonly margin: number;
  readonly marginRank: number;
}

/** `looked`: the accounts whose margin is known for every order; `leftOut`: the buyers of whom it isn't. */
export interface SingleMetricCheck {
  readonly looked: number;
  readonly leftOut: number;
  readonly agreement: RankCorrelation;
  readonly cases: readonly MetricDisagreement[];
}

/** Compares the ranking by sales with that by margin; fewer than five accounts have no large ones. */
export function singleMetricCheck(watch: Watch): SingleMetricCheck {
  const buyers = valueFigures(watch);
  const known = buyers.filter(({ ordersWithoutMargin }) => ordersWithoutMargin === 0);
  const sales = known.map((one) => one.sales);
  const margins = known.map((one) => one.margin);
  const rankOf = (all: readonly number[]) => {
    const sorted = Float64Array.from(all).sort().reverse();
    const ranks = new Map<number, number>();
    sorted.forEach((value, at) => ranks.has(value) || ranks.set(value, at + 1));
    return (value: number): number => ranks.get(value)!;
  };
  const [salesRank, marginRank] = [rankOf(sales), rankOf(margins)];
  const large = largeCount(known.length);
  return {
    looked: known.length,
    leftOut: buyers.length - known.length,
    agreement: rankCorrelation(sales, margins),
    cases: known
      .map(({ account, sales, margin }) => ({
        account,
        sales,
        salesRank: salesRank(sales),
        margin,
        marginRank: marginRank(margin),
      }))
      .filter((one) => known.length >= 5 && one.salesRank <= large !== one.marginRank <= large),
  };
}
