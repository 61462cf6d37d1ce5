/** Fifth error, better terms are always better: discounts that creep upward, and what was bought for them. */
import { type DiscountTrend, discountTrend } from "./discount-creep.ts";
import type { Watch, WatchedAccount } from "./watched-account.ts";

export interface CreepingDiscount extends DiscountTrend {
  readonly account: WatchedAccount;
}

export interface BetterTermsCheck {
  /** The accounts whose discounts are enough to show a trend. */
  readonly looked: number;
  /** Accounts with a noted discount of which there are too few, or too like ones, to say anything. */
  readonly tooFew: number;
  /** Those whose discounts rise; the ones who didn't buy more for it first, then the steepest. */
  readonly cases: readonly CreepingDiscount[];
}

/** Follows the discounts of every account, in whatever currency it buys: per cent can be compared. */
export function betterTermsCheck({ accounts }: Pick<Watch, "accounts">): BetterTermsCheck {
  const trends = accounts
    .map((account) => ({ account, ...discountTrend(account.purchases) }))
    .filter(({ trend }) => trend.n > 0);
  const enough = trends.filter(({ direction }) => direction !== "too-few");
  return {
    looked: enough.length,
    tooFew: trends.length - enough.length,
    cases: enough
      .filter(({ direction }) => direction === "rising")
      .sort(
        (a, b) =>
          Number(a.amounts === "rising") - Number(b.amounts === "rising") ||
          b.trend.slope! - a.trend.slope!,
      ),
  };
}
