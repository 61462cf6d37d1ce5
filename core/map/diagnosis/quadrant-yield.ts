/** What each quadrant of the customer map got in effort and gave in revenue and margin. */
import type { AccountId } from "../../value/id.ts";
import type { Currency } from "../../value/money.ts";
import { amountIn } from "../../value/money-sum.ts";
import type { Purchase } from "../../rating/purchase-history/purchase.ts";
import type { SellingEffort } from "../../rating/key-account/selling-effort.ts";
import type { Placement } from "../customer-map.ts";
import { type Quadrant, quadrants } from "../quadrant.ts";

/**
 * Effort and yield of a quadrant, money in one currency. `margin` counts the orders whose margin is known; how many
 * lack one is told. The yields per hour and per unit of cost are undefined where there was no hour or no cost.
 */
export interface QuadrantYield {
  readonly quadrant: Quadrant;
  readonly accounts: number;
  readonly activities: number;
  readonly visits: number;
  readonly hours: number;
  readonly cost: number;
  readonly sales: number;
  readonly margin: number;
  readonly orders: number;
  readonly ordersWithoutMargin: number;
  readonly salesPerHour: number | undefined;
  readonly marginPerHour: number | undefined;
  readonly marginPerCost: number | undefined;
}

/** The yield of every quadrant, in reading order; orders and costs in other currencies are left out. */
export function quadrantYields(
  placements: readonly Placement[],
  efforts: ReadonlyMap<AccountId, SellingEffort>,
  purchases: ReadonlyMap<AccountId, readonly Purchase[]>,
  currency: Currency,
): readonly QuadrantYield[] {
  return quadrants.map((quadrant) => {
    const inside = placements.filter((placement) => placement.quadrant === quadrant);
    const worked = inside.flatMap(({ accountId }) => efforts.get(accountId) ?? []);
    const orders = inside
      .flatMap(({ accountId }) => purchases.get(accountId) ?? [])
      .filter(({ amount }) => amount.currency === currency);
    const hours = sumOf(worked, (effort) => effort.hours);
    const cost = sumOf(worked, (effort) => amountIn(effort.cost, currency));
    const sales = sumOf(orders, ({ amount }) => amount.amount);
    const margin = sumOf(orders, (order) => order.margin ?? 0);
    const hasMargin = orders.some((order) => order.margin !== undefined);
    return {
      quadrant,
      accounts: inside.length,
      activities: sumOf(worked, (effort) => effort.activities),
      visits: sumOf(worked, (effort) => effort.visits),
      hours,
      cost,
      sales,
      margin,
      orders: orders.length,
      ordersWithoutMargin: orders.filter((order) => order.margin === undefined).length,
      salesPerHour: hours > 0 ? sales / hours : undefined,
      marginPerHour: hours > 0 && hasMargin ? margin / hours : undefined,
      marginPerCost: cost > 0 && hasMargin ? margin / cost : undefined,
    };
  });
}

function sumOf<T>(all: readonly T[], figure: (one: T) => number): number {
  return all.reduce((sum, one) => sum + figure(one), 0);
}
