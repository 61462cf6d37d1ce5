/** Buying habits: what an account buys, how often it usually comes back, and whether it stays away longer than ever. */
import { addDays, daysBetween, type IsoDate } from "../../value/iso-date.ts";
import { median } from "../../value/trend.ts";
import type { Purchase } from "./purchase.ts";

/** An item, the number of orders that it was in, and the last of them. */
export interface ItemBought {
  readonly item: string;
  readonly orders: number;
  readonly last: IsoDate;
}

/**
 * `on-time`: no longer since the last order than usual. `late`: longer than usual, but it has been as long before.
 * `overdue`: longer than ever before, a sign that the account may be lost. `unknown`: fewer than three days of
 * ordering, so that there is no usual interval yet.
 */
export type OrderRhythm = "on-time" | "late" | "overdue" | "unknown";

/**
 * `usual` is the median of the days between orders, `shortest` and `longest` their range. `asLong` counts the past
 * intervals that were at least as long as it is now since the last order: of `intervals` in all.
 */
export interface BuyingHabit {
  readonly items: readonly ItemBought[];
  readonly intervals: number;
  readonly usual: number | undefined;
  readonly shortest: number | undefined;
  readonly longest: number | undefined;
  readonly nextExpected: IsoDate | undefined;
  readonly since: number | undefined;
  readonly asLong: number;
  readonly rhythm: OrderRhythm;
}

/** The habits shown by the purchases of one account until `today`; orders of one day count as one occasion. */
export function buyingHabit(purchases: readonly Purchase[], today: IsoDate): BuyingHabit {
  const past = purchases.filter(({ on }) => on <= today);
  const days = [...new Set(past.map(({ on }) => on))].sort();
  const intervals = days.slice(1).map((on, at) => daysBetween(days[at]!, on));
  const last = days.at(-1);
  const since = last && daysBetween(last, today);
  const usual = intervals.length === 0 ? undefined : median(intervals);
  const longest = intervals.length === 0 ? undefined : Math.max(...intervals);
  return {
    items: itemsOf(past),
    intervals: intervals.length,
    usual,
    shortest: intervals.length === 0 ? undefined : Math.min(...intervals),
    longest,
    nextExpected:
      last === undefined || usual === undefined ? undefined : addDays(last, Math.round(usual)),
    since,
    asLong: intervals.filter((interval) => interval >= (since ?? 0)).length,
    rhythm:
      intervals.length < 2
        ? "unknown"
        : since! <= usual!
          ? "on-time"
          : since! <= longest!
            ? "late"
            : "overdue",
  };
}

/** The most often bought first; of equals the last bought, then by name. */
function itemsOf(purchases: readonly Purchase[]): readonly ItemBought[] {
  const found = new Map<string, ItemBought>();
  for (const { items, on } of purchases)
    for (const item of new Set(items)) {
      const known = found.get(item);
      found.set(item, {
        item,
        orders: (known?.orders ?? 0) + 1,
        last: known && known.last > on ? known.last : on,
      });
    }
  return [...found.values()].sort(
    (a, b) => b.orders - a.orders || compare(b.last, a.last) || compare(a.item, b.item),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
