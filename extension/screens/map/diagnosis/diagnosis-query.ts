/** What the diagnosis of the map is made from: places, activities and orders, as they are stored. */
import {
  type Activity,
  addDays,
  type Currency,
  currenciesOf,
  type DaySpan,
  diagnosis,
  type Diagnosis,
  type EffortMeasure,
  effortIn,
  effortSpread,
  type EffortShare,
  byAccount,
  type IsoDate,
  type Order,
  type Placement,
  sellingEffort,
  type Thresholds,
  within,
} from "#core";
import { database } from "../../../store/database.ts";
import { allPlacements } from "../../../store/map/placements.ts";
import { readSettings } from "../../../store/settings.ts";

export interface EffortRecords {
  readonly placements: readonly Placement[];
  readonly activities: readonly Activity[];
  readonly orders: readonly Order[];
  readonly thresholds: Thresholds;
  /** Of orders and of what activities cost, the most used first. */
  readonly currencies: readonly Currency[];
}

export async function effortRecords(): Promise<EffortRecords> {
  const [placements, activities, orders, { thresholds }] = await Promise.all([
    allPlacements(),
    database.activities.toArray() as Promise<readonly Activity[]>,
    database.orders.toArray() as Promise<readonly Order[]>,
    readSettings(),
  ]);
  const costs = activities.flatMap(({ cost }) => (cost ? [{ amount: cost }] : []));
  return {
    placements,
    activities,
    orders,
    thresholds,
    currencies: currenciesOf([...orders, ...costs]),
  };
}

/** What the reader asks for: how far back, and what effort is counted in. */
export interface EffortQuestion {
  readonly months: number;
  readonly measure: EffortMeasure;
  readonly currency: Currency;
}

export interface Diagnosed {
  readonly span: DaySpan;
  readonly found: Diagnosis;
  /** Every rated account with its effort and what its potential asks for. */
  readonly shares: readonly EffortShare[];
}

const MONTH = 365.25 / 12;

export function diagnosed(
  { placements, activities, orders, thresholds }: EffortRecords,
  { months, measure, currency }: EffortQuestion,
  today: IsoDate,
): Diagnosed {
  const span = { from: addDays(today, -Math.round(months * MONTH)), to: today };
  const efforts = byAccount(within(activities, span));
  const { shares } = effortSpread(placements, (id) =>
    effortIn(sellingEffort(efforts.get(id) ?? []), measure, currency),
  );
  const found = diagnosis({
    placements,
    activities,
    purchases: orders,
    span,
    measure,
    currency,
    thresholds,
  });
  return { span, found, shares };
}
