/** What the five errors are watched for: an account with its scores, its purchases and when it was last looked after. */
import type { Activity } from "../../research/account/activity.ts";
import type { AccountId } from "../../value/id.ts";
import { addDays, dayOf, type IsoDate } from "../../value/iso-date.ts";
import { byAccount, type Purchase } from "../purchase-history/purchase.ts";
import type { Rating } from "../score/rating.ts";
import type { Score } from "../score/score.ts";

/** An account with its two scores, as on the customer map. */
export interface ScoredAccount {
  readonly accountId: AccountId;
  readonly name: string;
  readonly relationship: Score;
  readonly potential: Score;
}

/** `ratedOn`: the day of its newest rating; `lastActivity`, `lastOrder`: until today. */
export interface WatchedAccount extends ScoredAccount {
  readonly purchases: readonly Purchase[];
  readonly ratedOn: IsoDate | undefined;
  readonly lastActivity: IsoDate | undefined;
  readonly lastOrder: IsoDate | undefined;
}

/**
 * All that the checks look at; money in one currency. Scores at a line count as above it. With `since`, sales, margin
 * and terms are those of the orders from that day on; old ties are judged by the whole history all the same.
 */
export interface Watch {
  readonly accounts: readonly WatchedAccount[];
  readonly currency: Purchase["amount"]["currency"];
  readonly lines: { readonly relationship: number; readonly potential: number };
  readonly today: IsoDate;
  readonly since?: IsoDate | undefined;
}

/** Brings the records of each account together; what is dated after today doesn't count yet. */
export function watchedAccounts(
  scored: readonly ScoredAccount[],
  orders: readonly Purchase[],
  activities: readonly Pick<Activity, "accountId" | "on">[],
  ratings: readonly Pick<Rating, "accountId" | "ratedAt">[],
  today: IsoDate,
): readonly WatchedAccount[] {
  const bought = byAccount(orders.filter(({ on }) => on <= today));
  const done = byAccount(activities.filter(({ on }) => on <= today));
  const rated = byAccount(ratings);
  return scored.map(({ accountId, name, relationship, potential }) => {
    const purchases = bought.get(accountId) ?? [];
    return {
      accountId,
      name,
      relationship,
      potential,
      purchases,
      ratedOn: latest((rated.get(accountId) ?? []).map(({ ratedAt }) => dayOf(ratedAt))),
      lastActivity: latest((done.get(accountId) ?? []).map(({ on }) => on)),
      lastOrder: latest(purchases.map(({ on }) => on)),
    };
  });
}

/**
 * Does a day lie longer ago than so many days, or is there none?
 * @example isLongAgo("2025-11-20", 365, "2026-11-21") // true
 */
export function isLongAgo(day: IsoDate | undefined, days: number, today: IsoDate): boolean {
  return day === undefined || day < addDays(today, -days);
}

function latest(days: readonly IsoDate[]): IsoDate | undefined {
  return days.reduce<IsoDate | undefined>(
    (last, day) => (last && last > day ? last : day),
    undefined,
  );
}
