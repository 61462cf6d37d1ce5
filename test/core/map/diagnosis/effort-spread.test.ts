import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Currency, effortIn, effortSpread } from "#core";
import { placed } from "../../made-up-portfolio.ts";

test("the same effort in four measures, cost in the currency asked for", () => {
  const effort = {
    activities: 5,
    visits: 2,
    hours: 9,
    withoutHours: 0,
    cost: [{ amount: 700, currency: "CNY" as Currency }],
  };
  const measured = (["activities", "visits", "hours", "cost"] as const).map((measure) =>
    effortIn(effort, measure, "CNY" as Currency),
  );
  expect(measured).toEqual([5, 2, 9, 700]);
  expect(effortIn(effort, "cost", "EUR" as Currency)).toBe(0);
  expect(effortIn(undefined, "hours", "EUR" as Currency)).toBe(0);
});

describe("what potential asks for", () => {
  test("the same total, in proportion to the points; unrated accounts stand apart", () => {
    const efforts: Readonly<Record<string, number>> = { a: 30, b: 10, c: 7 };
    const placements = [placed("a", 50, 20), placed("b", 50, 60), placed("c", 50, [0, 100])];
    const { total, shares, unrated } = effortSpread(placements, (id) => efforts[id]!);
    expect(total).toBe(40);
    expect(shares.map(({ effort, asked }) => [effort, asked])).toEqual([
      [30, 10],
      [10, 30],
    ]);
    expect(unrated).toEqual([{ placement: placements[2], effort: 7 }]);
  });

  test("accounts without any potential ask for nothing", () => {
    const { shares } = effortSpread([placed("a", 50, 0)], () => 5);
    expect(shares.map(({ asked }) => asked)).toEqual([0]);
  });

  test("what is asked for adds up to what was given", () => {
    const accounts = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 60 })),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(accounts, (rows) => {
        const placements = rows.map(([potential], at) => placed(String(at), 50, potential));
        const { total, shares } = effortSpread(placements, (id) => rows[Number(id)]![1]);
        expect(shares.reduce((sum, { asked }) => sum + asked, 0)).toBeCloseTo(total, 6);
      }),
    );
  });
});
