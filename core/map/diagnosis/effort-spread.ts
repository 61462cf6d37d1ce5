/** How effort lies on accounts: what each gets, beside what its purchase potential would ask for. */
import type { AccountId } from "../../value/id.ts";
import type { SellingEffort } from "../../rating/key-account/selling-effort.ts";
import { type Currency } from "../../value/money.ts";
import { amountIn } from "../../value/money-sum.ts";
import type { Placement } from "../customer-map.ts";

/** What effort is counted in. */
export const effortMeasures = ["activities", "visits", "hours", "cost"] as const;
export type EffortMeasure = (typeof effortMeasures)[number];

/**
 * The effort in one measure; cost counts in one currency only.
 * @example effortIn({ visits: 3, hours: 12, cost: [] }, "hours", "EUR") // 12
 */
export function effortIn(
  effort: SellingEffort | undefined,
  measure: EffortMeasure,
  currency: Currency,
): number {
  if (!effort) return 0;
  return measure === "cost" ? amountIn(effort.cost, currency) : effort[measure];
}

/**
 * The effort that one account got, and `asked`: what it would have got if the same total followed the purchase
 * potential, in proportion to its points.
 */
export interface EffortShare {
  readonly placement: Placement;
  readonly effort: number;
  readonly asked: number;
}

/** Effort on accounts whose potential is known at least in part; those that nobody has rated ask for nothing that we know of. */
export interface EffortSpread {
  readonly total: number;
  readonly shares: readonly EffortShare[];
  readonly unrated: readonly { readonly placement: Placement; readonly effort: number }[];
}

/** Spreads the effort on rated accounts anew, by potential; accounts keep their order. */
export function effortSpread(
  placements: readonly Placement[],
  effortOf: (account: AccountId) => number,
): EffortSpread {
  const rated = placements.filter(({ potential }) => potential.known > 0);
  const total = rated.reduce((sum, { accountId }) => sum + effortOf(accountId), 0);
  const points = rated.reduce((sum, { potential }) => sum + potential.midpoint, 0);
  return {
    total,
    shares: rated.map((placement) => ({
      placement,
      effort: effortOf(placement.accountId),
      asked: points === 0 ? 0 : (total * placement.potential.midpoint) / points,
    })),
    unrated: placements
      .filter(({ potential }) => potential.known === 0)
      .map((placement) => ({ placement, effort: effortOf(placement.accountId) })),
  };
}
