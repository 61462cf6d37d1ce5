/** The balance of an account: its value to us against what it costs to win and to serve. */
import type { IsoDate } from "../../value/iso-date.ts";
import type { Currency, Money } from "../../value/money.ts";
import { amountIn } from "../../value/money-sum.ts";
import type { Purchase } from "../purchase-history/purchase.ts";
import { type LoggedActivity, sellingEffort } from "./selling-effort.ts";

/**
 * In one currency. `toWin` is what was spent until the first order (its day included), all of it when there is none
 * yet, `toServe` what was spent after; `margin` is the known one, of `orders` less `ordersWithoutMargin`.
 * `balance` is margin − cost, undefined while no margin is known. `perOrder` spreads the cost to win over all orders and adds that of serving.
 * `repaidAfter`: the number of orders like the mean one that repay the cost to win, when each first pays for its
 * serving; Infinity when they never do, undefined while no margin is known.
 */
export interface AccountBalance {
  readonly currency: Currency;
  readonly orders: number;
  readonly ordersWithoutMargin: number;
  readonly activitiesWithoutHours: number;
  readonly margin: number;
  readonly toWin: number;
  readonly toServe: number;
  readonly balance: number | undefined;
  readonly perOrder: number | undefined;
  readonly repaidAfter: number | undefined;
}

/** The balance of one account until `today`; costs and orders in other currencies are left out. */
export function accountBalance(
  purchases: readonly Purchase[],
  activities: readonly LoggedActivity[],
  currency: Currency,
  today: IsoDate,
  hourlyRate?: Money,
): AccountBalance {
  const past = purchases.filter(({ on }) => on <= today);
  const firstOrder = past.map(({ on }) => on).sort()[0] ?? today;
  const cost = (which: (on: IsoDate) => boolean): number =>
    amountIn(
      sellingEffort(
        activities.filter(({ on }) => which(on)),
        hourlyRate,
      ).cost,
      currency,
    );
  const toWin = cost((on) => on <= firstOrder);
  const toServe = cost((on) => on > firstOrder && on <= today);
  const own = past.filter(({ amount }) => amount.currency === currency);
  const margins = own.flatMap(({ margin }) => margin ?? []);
  const margin = margins.reduce((sum, one) => sum + one, 0);
  const surplus = margins.length === 0 ? 0 : margin / margins.length - toServe / own.length;
  return {
    currency,
    orders: own.length,
    ordersWithoutMargin: own.length - margins.length,
    activitiesWithoutHours: activities.filter(({ on, hours }) => on <= today && hours === undefined)
      .length,
    margin,
    toWin,
    toServe,
    balance: margins.length === 0 ? undefined : margin - toWin - toServe,
    perOrder: own.length === 0 ? undefined : (toWin + toServe) / own.length,
    repaidAfter: margins.length === 0 ? undefined : ordersToRepay(toWin, surplus),
  };
}

/**
 * How many orders repay the cost to win when each leaves a surplus.
 * @example ordersToRepay(5, 2) // 3
 */
export function ordersToRepay(toWin: number, surplus: number): number {
  if (toWin <= 0) return 0;
  return surplus > 0 ? Math.ceil(toWin / surplus - 1e-9) : Infinity;
}
