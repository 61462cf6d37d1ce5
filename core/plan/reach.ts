/** Reach: how many people an activity reaches, at which cost, by channel. */
import type { Activity, ActivityKind } from "../research/account/activity.ts";
import type { Currency, Money } from "../value/money.ts";
import { amountIn, sumsByCurrency } from "../value/money-sum.ts";

/** The reach of one channel. What nobody noted counts in `unknown`, not as nobody. */
export interface Reach {
  readonly kind: ActivityKind;
  readonly activities: number;
  /** People invited and reached, of the activities that note whom they reached. */
  readonly invited: number;
  readonly reached: number;
  readonly hours: number;
  readonly cost: readonly Money[];
  /** Activities that don't say how many people they reached. */
  readonly unknown: number;
}

type Reaching = Pick<Activity, "kind" | "contactIds" | "invited" | "reached" | "hours" | "cost">;

/** The reach of each channel that was used, in the order of first use. Named contacts count where no number stands. */
export function reachByChannel(activities: readonly Reaching[]): readonly Reach[] {
  const kinds = [...new Set(activities.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const own = activities.filter((activity) => activity.kind === kind);
    const told = own.filter((activity) => peopleReached(activity) > 0);
    return {
      kind,
      activities: own.length,
      invited: told.reduce((sum, one) => sum + (one.invited ?? peopleReached(one)), 0),
      reached: told.reduce((sum, one) => sum + peopleReached(one), 0),
      hours: own.reduce((sum, { hours = 0 }) => sum + hours, 0),
      cost: sumsByCurrency(own.flatMap(({ cost }) => (cost ? [cost] : []))),
      unknown: own.length - told.length,
    };
  });
}

/**
 * What it cost to reach one person, in one currency; `undefined` when nobody was reached.
 * @example costPerPerson({ reached: 112, cost: [{ amount: 5600, currency: "CNY" }] }, "CNY") // 50
 */
export function costPerPerson(
  { reached, cost }: Pick<Reach, "reached" | "cost">,
  currency: Currency,
): number | undefined {
  return reached > 0 ? amountIn(cost, currency) / reached : undefined;
}

function peopleReached({ reached, contactIds }: Pick<Reaching, "reached" | "contactIds">): number {
  return reached ?? contactIds.length;
}
