import { describe, expect, it } from "vitest";
import {
  type AccountId,
  archiveMap,
  type Currency,
  type IsoDate,
  type Order,
  valuePortfolio,
} from "#core";
import { account, noon } from "../../made-up.ts";
import { archive } from "../made-up-archive.ts";

const today = "2026-03-02" as IsoDate;
const eur = "EUR" as Currency;
const order = (
  id: string,
  accountId: string,
  on: string,
  amount: number,
  margin: number,
): Order => ({
  id: id as Order["id"],
  accountId: accountId as AccountId,
  on: on as IsoDate,
  items: [],
  amount: { amount, currency: eur },
  margin,
  createdAt: noon,
  updatedAt: noon,
});
const value = (orders: readonly Order[]) => {
  const whole = {
    ...archive,
    accounts: ["a1", "a2", "a3", "a4"].map((id) => account(id)),
    orders: [...orders],
  };
  return valuePortfolio({ ...whole, placements: archiveMap(whole), today });
};

describe("the value of a portfolio", () => {
  const found = value([
    order("o1", "a2", "2025-06-01", 100, 50),
    order("o2", "a1", "2026-01-10", 100, 30),
    order("o3", "a2", "2026-01-11", 600, 60),
    order("o4", "a3", "2026-02-12", 300, 90),
    order("o5", "a3", "2026-04-01", 999, 1),
  ]);

  it("is read over the years in which something was ordered, the oldest first", () => {
    expect(found.years.map(({ period }) => period)).toEqual(["2025", "2026"]);
    expect(found.currency).toBe("EUR");
  });

  it("shows how few accounts bring how much of the newest year, most first", () => {
    expect(found.curve.map(({ name, sales }) => [name, sales])).toEqual([
      ["Company a3", 1299],
      ["Company a2", 600],
      ["Company a1", 100],
    ]);
    expect(found.curve.at(-1)).toMatchObject({ accounts: 1, value: 1 });
    expect(found.curve[0]!.value).toBeCloseTo(1299 / 1999, 12);
  });

  it("counts every account in one tier", () => {
    expect(found.tiers.reduce((sum, { accounts }) => sum + accounts, 0)).toBe(4);
    expect(found.tiers.reduce((sum, { sales }) => sum + sales, 0)).toBe(1999);
  });

  it("is silent as long as nothing was ordered or entered", () => {
    const none = value([]);
    expect([none.years, none.tiers, none.curve, none.pyramids]).toEqual([[], [], [], undefined]);
  });
});
