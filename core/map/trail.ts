/** Trails on the map: where each account stood on earlier days, computed anew from the ratings that held then. */
import type { Rating } from "../rating/score/rating.ts";
import type { Account } from "../research/account/account.ts";
import type { AccountId } from "../value/id.ts";
import { daysInMonth, type IsoDate } from "../value/iso-date.ts";
import { addMonths, monthOf } from "../value/month.ts";
import { customerMap, type MapScales, type Placement } from "./customer-map.ts";
import type { Thresholds } from "./quadrant.ts";

/** Where an account stood at the end of a day. */
export interface Station {
  readonly on: IsoDate;
  readonly placement: Placement;
}

/** The months of a period after which one looks back. */
export const trailPeriods = { month: 1, quarter: 3, year: 12 } as const;
export type TrailPeriod = keyof typeof trailPeriods;

/**
 * The last days of the periods before the one that `today` lies in, the oldest first.
 * @example earlierDays("2026-11-22", "quarter", 2) // ["2026-06-30", "2026-09-30"]
 */
export function earlierDays(
  today: IsoDate,
  period: TrailPeriod,
  steps: number,
): readonly IsoDate[] {
  const months = trailPeriods[period];
  const month = monthOf(today);
  const intoPeriod = (Number(month.slice(5)) - 1) % months;
  return Array.from({ length: steps }, (_, step) => {
    const last = addMonths(month, -intoPeriod - 1 - (steps - 1 - step) * months);
    const [year, number] = last.split("-").map(Number) as [number, number];
    return `${last}-${daysInMonth(year, number)}` as IsoDate;
  });
}

/**
 * Where accounts stood at the end of each of the days, by today's scales and thresholds, so that a change is one of
 * the account; `ratingsOn` gives the ratings that counted at the end of a day, as the function of that name does. A station is left out where nothing was rated yet: an account without a rating stood nowhere.
 */
export function trails(
  accounts: readonly Account[],
  ratingsOn: (day: IsoDate) => readonly Rating[],
  scales: MapScales,
  thresholds: Thresholds,
  days: readonly IsoDate[],
): ReadonlyMap<AccountId, readonly Station[]> {
  const stations = new Map<AccountId, Station[]>(accounts.map(({ id }) => [id, []]));
  for (const on of days)
    for (const placement of customerMap(accounts, ratingsOn(on), scales, thresholds))
      if (placement.relationship.known + placement.potential.known > 0)
        stations.get(placement.accountId)!.push({ on, placement });
  return stations;
}

/**
 * Did an account move over its stations, or on to where it stands now? Only the midpoints are looked at.
 * @example hasMoved([], { relationship: { midpoint: 40 }, potential: { midpoint: 60 } }) // false
 */
export function hasMoved(stations: readonly Pick<Station, "placement">[], now: MidPlace): boolean {
  return stations.some(
    ({ placement: { relationship, potential } }) =>
      relationship.midpoint !== now.relationship.midpoint ||
      potential.midpoint !== now.potential.midpoint,
  );
}

interface MidPlace {
  readonly relationship: Pick<Placement["relationship"], "midpoint">;
  readonly potential: Pick<Placement["potential"], "midpoint">;
}
