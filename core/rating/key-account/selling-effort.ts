/** What an account costs us in work: visits, hours and money, counted from activities. */
import type { Activity } from "../../research/account/activity.ts";
import type { Money } from "../../value/money.ts";
import { sumsByCurrency } from "../../value/money-sum.ts";

/** An activity, as far as its effort is counted. */
export type LoggedActivity = Pick<Activity, "accountId" | "kind" | "on" | "hours" | "cost">;

/**
 * Effort over some activities. `cost` holds the noted costs and the hours at the hourly rate, one sum for each
 * currency. `withoutHours` counts the activities whose hours nobody noted: the sums are at least that much too low.
 */
export interface SellingEffort {
  readonly activities: number;
  readonly visits: number;
  readonly hours: number;
  readonly withoutHours: number;
  readonly cost: readonly Money[];
}

/** The effort of some activities; without an hourly rate hours cost nothing. */
export function sellingEffort(
  logged: readonly LoggedActivity[],
  hourlyRate?: Money,
): SellingEffort {
  const hours = logged.reduce((sum, one) => sum + (one.hours ?? 0), 0);
  const noted = logged.flatMap(({ cost }) => (cost ? [cost] : []));
  const worked =
    hourlyRate && hours > 0 ? [{ ...hourlyRate, amount: hourlyRate.amount * hours }] : [];
  return {
    activities: logged.length,
    visits: logged.filter(({ kind }) => kind === "visit").length,
    hours,
    withoutHours: logged.filter((one) => one.hours === undefined).length,
    cost: sumsByCurrency([...noted, ...worked]),
  };
}
