import { describe, expect, test } from "vitest";
import {
  type AccountId,
  type Currency,
  type IsoInstant,
  type Metric,
  type MetricSources,
  metricTable,
  type MetricValue,
  type Period,
} from "#core";
import { day } from "../../made-up.ts";

const period = "2026" as Period;
const accounts = ["a1", "a2"] as AccountId[];

const entry = (
  id: string,
  metric: Metric,
  value: number | undefined,
  changes: Partial<MetricValue> = {},
): MetricValue => ({
  id: id as MetricValue["id"],
  accountId: "a1" as AccountId,
  metric,
  period,
  ...(value === undefined ? {} : { value }),
  enteredBy: { kind: "person", name: "Tester" },
  enteredAt: "2026-03-02T12:00:00Z" as IsoInstant,
  ...changes,
});

const sources = (metricValues: readonly MetricValue[]): MetricSources => ({
  metricValues,
  orders: [
    {
      accountId: "a1" as AccountId,
      on: day("2026-05-01"),
      amount: { amount: 700, currency: "CNY" as Currency },
    },
  ],
  reporting: { currency: "CNY" as Currency, rates: [] },
});

describe("what is known of an account in a period", () => {
  test("what orders say, where nothing was entered; the rest is unknown", () => {
    expect(metricTable(accounts, sources([]), period)).toEqual([
      { sales: { value: 700 }, deals: { value: 1 } },
      {},
    ]);
  });

  test("an entry wins over the orders, for a person knows what they lack", () => {
    const own = entry("m1", "sales", 900);
    expect(metricTable(accounts, sources([own]), period)[0]!.sales).toEqual({
      value: 900,
      entry: own,
    });
  });

  test("the newest entry holds, and of two of the same moment the one with the greater id", () => {
    const values = [
      entry("m3", "satisfaction", 2, { enteredAt: "2026-03-01T12:00:00Z" as IsoInstant }),
      entry("m2", "satisfaction", 5),
      entry("m1", "satisfaction", 4),
    ];
    expect(metricTable(accounts, sources(values), period)[0]!.satisfaction?.value).toBe(5);
    expect(
      metricTable(accounts, sources(values.toReversed()), period)[0]!.satisfaction?.value,
    ).toBe(5);
  });

  test("an entry that takes the value back lets orders speak again, and else nothing", () => {
    const later = { enteredAt: "2026-04-01T12:00:00Z" as IsoInstant };
    const values = [
      entry("m1", "sales", 900),
      entry("m2", "sales", undefined, later),
      entry("m3", "complaints", 3),
      entry("m4", "complaints", undefined, later),
    ];
    const [row] = metricTable(accounts, sources(values), period);
    expect(row!.sales).toEqual({ value: 700 });
    expect(row!.complaints).toBeUndefined();
  });

  test("another period and another account are not mixed in", () => {
    const values = [
      entry("m1", "referrals", 3, { period: "2025" as Period }),
      entry("m2", "referrals", 8, { accountId: "a2" as AccountId }),
    ];
    const [first, second] = metricTable(accounts, sources(values), period);
    expect(first!.referrals).toBeUndefined();
    expect(second!.referrals?.value).toBe(8);
  });
});
