import { describe, expect, test } from "vitest";
import {
  type Currency,
  type DueOffer,
  fitChances,
  type IsoDate,
  type Period,
  periodOutlooks,
  type Probability,
  sharesByDate,
  sharesByHazard,
  winChancesBy,
} from "#core";
import { markovFunnel } from "../../../evaluate/worlds/other-worlds.ts";

const periods = ["2026-10", "2026-11"] as Period[];
const offer = (
  amount: number,
  currency: string,
  chance: number,
  shares: readonly number[],
  project?: string,
): DueOffer => ({
  amount: { amount, currency: currency as Currency },
  probability: chance as Probability,
  shares,
  project,
});

describe("the outlook by period", () => {
  const offers = [
    offer(100, "CNY", 0.5, [0.4, 0.6]),
    offer(10, "EUR", 0.8, [1, 0]),
    offer(70, "USD", 0.1, [0, 1]),
  ];

  test("keeps currencies apart, each with every period", () => {
    const outlook = periodOutlooks(offers, periods, 0);
    const lines = outlook.map(({ period, currency, count, mean }) => [
      currency,
      period,
      count,
      Math.round(mean * 10) / 10,
    ]);
    expect(lines).toEqual([
      ["CNY", "2026-10", 1, 20],
      ["CNY", "2026-11", 1, 30],
      ["EUR", "2026-10", 1, 8],
      ["EUR", "2026-11", 0, 0],
      ["USD", "2026-10", 0, 0],
      ["USD", "2026-11", 1, 7],
    ]);
  });

  test("converts at stated rates, and leaves apart what has none", () => {
    const reporting = {
      currency: "CNY" as Currency,
      rates: [{ currency: "EUR" as Currency, worth: 8 }],
    };
    const outlook = periodOutlooks(offers, periods, 0, { reporting });
    // 100 · 0.5 · 0.4 + 80 · 0.8 in October.
    expect(outlook.map(({ currency, mean }) => [currency, Math.round(mean)])).toEqual([
      ["CNY", 84],
      ["CNY", 30],
      ["USD", 0],
      ["USD", 7],
    ]);
  });

  test("counts a project once, also when its offers are due in different months", () => {
    const rivals = [offer(300, "CNY", 0.5, [1, 0], "hall"), offer(300, "CNY", 0.5, [0, 1], "hall")];
    // Odds of 1 and 1: a third each.
    const means = periodOutlooks(rivals, periods, 0.4).map(({ mean }) => mean);
    expect(means[0]).toBeCloseTo(100, 9);
    expect(means[1]).toBeCloseTo(100, 9);
  });
});

test("a stated date puts all into its month, and nothing where it lies outside", () => {
  expect(sharesByDate("2026-10-31" as IsoDate, periods)).toEqual([1, 0]);
  expect(sharesByDate("2026-12-01" as IsoDate, periods)).toEqual([0, 0]);
});

test("closing dates that follow from the hazards spread a chance over the months, never more than all of it", () => {
  const { histories, stages, end } = markovFunnel({ seed: 8, count: 1500 });
  const model = fitChances(histories, stages, end);
  const open = histories.filter(({ outcome }) => !outcome).slice(0, 30);
  const months = ["2026-05", "2026-06", "2026-07", "2026-08"] as Period[];
  for (const shares of sharesByHazard(model, open, months)) {
    expect(shares.every((share) => share >= 0)).toBe(true);
    const all = shares.reduce((sum, share) => sum + share, 0);
    expect(all).toBeGreaterThan(0.5);
    expect(all).toBeLessThanOrEqual(1 + 1e-9);
  }
  expect(winChancesBy(model, open, [end])[0]!.by).toEqual([0]);
});
