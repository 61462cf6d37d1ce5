import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accountBalance, type AccountId, addDays, type Currency, ordersToRepay } from "#core";
import { day } from "../../made-up.ts";
import { purchase } from "../../made-up-portfolio.ts";

const CNY = "CNY" as Currency;
const spent = (on: string, amount: number, hours?: number) => ({
  accountId: "a1" as AccountId,
  kind: "visit" as const,
  on: day(on),
  hours,
  cost: { amount, currency: CNY },
});
const order = (on: string, margin?: number) =>
  purchase("a1", on, 10_000_000, { currency: "CNY", margin });

describe("the method's example: five million to win, half a million a year to serve", () => {
  const activities = [
    spent("2021-06-01", 3_000_000),
    spent("2022-01-01", 2_000_000),
    ...["2022-07-01", "2023-07-01", "2024-07-01"].map((on) => spent(on, 500_000)),
  ];

  test("one order is never repaid, three repeated ones are", () => {
    const once = accountBalance(
      [order("2022-01-01", 2_000_000)],
      activities.slice(0, 2),
      CNY,
      day("2022-06-30"),
    );
    expect(once).toMatchObject({
      toWin: 5_000_000,
      toServe: 0,
      balance: -3_000_000,
      perOrder: 5_000_000,
      repaidAfter: 3,
    });
    const repeated = accountBalance(
      ["2022-01-01", "2023-01-01", "2024-01-01", "2025-01-01"].map((on) => order(on, 2_000_000)),
      activities,
      CNY,
      day("2025-06-30"),
    );
    // Four margins of 2 m, less 5 m to win and 1.5 m to serve; each order leaves 2 m − 0.375 m.
    expect(repeated).toMatchObject({
      orders: 4,
      margin: 8_000_000,
      toWin: 5_000_000,
      toServe: 1_500_000,
      balance: 1_500_000,
      perOrder: 1_625_000,
      repaidAfter: 4,
    });
  });

  test("as long as nothing was ordered all is cost to win, and no balance is claimed without a margin", () => {
    expect(accountBalance([], activities, CNY, day("2025-06-30"))).toMatchObject({
      toWin: 6_500_000,
      toServe: 0,
      balance: undefined,
      perOrder: undefined,
      repaidAfter: undefined,
    });
    expect(accountBalance([order("2022-01-01")], activities, CNY, day("2025-06-30"))).toMatchObject(
      {
        ordersWithoutMargin: 1,
        balance: undefined,
        repaidAfter: undefined,
      },
    );
  });
});

test("hours count at their rate; other currencies and what lies ahead are left out", () => {
  const balance = accountBalance(
    [
      order("2026-01-10", 100_000),
      purchase("a1", "2026-02-01", 9, { margin: 9 }),
      order("2027-01-01", 1),
    ],
    [
      spent("2026-01-01", 1000, 10),
      spent("2026-02-01", 0, 4),
      spent("2026-03-01", 50),
      spent("2027-01-01", 9),
    ],
    CNY,
    day("2026-06-01"),
    { amount: 300, currency: CNY },
  );
  expect(balance).toMatchObject({
    orders: 1,
    toWin: 4000,
    toServe: 1250,
    activitiesWithoutHours: 1,
    margin: 100_000,
  });
});

test("orders that leave nothing never repay, and what cost nothing is repaid", () => {
  expect(ordersToRepay(5, 0)).toBe(Infinity);
  expect(ordersToRepay(5, -1)).toBe(Infinity);
  expect(ordersToRepay(0, -1)).toBe(0);
  expect(ordersToRepay(4, 2)).toBe(2);
});

test("law: what was spent to win and to serve is all that was spent", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(700), fc.nat(1000))), fc.nat(700), (rows, ago) => {
      const today = day("2026-06-01");
      const on = (days: number) => addDays(today, -days);
      const { toWin, toServe } = accountBalance(
        [order(on(ago), 1)],
        rows.map(([days, amount]) => spent(on(days), amount)),
        CNY,
        today,
      );
      expect(toWin + toServe).toBe(rows.reduce((sum, [, amount]) => sum + amount, 0));
    }),
  );
});
