/** Who brings how much, and who buys how often, as the value screen lists them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AccountId, addDays, type Currency, type IsoDate, type Order } from "#core";
import {
  buyerRows,
  historyRows,
} from "../../../extension/screens/value/purchases/purchase-rows.ts";
import { purchase } from "../../core/made-up-portfolio.ts";

const EUR = "EUR" as Currency;
const today = "2026-07-01" as IsoDate;
const names = new Map(["a", "b", "c"].map((id) => [id as AccountId, `Company ${id}`]));
const order = (...args: Parameters<typeof purchase>) => purchase(...args) as Order;

describe("buyers", () => {
  const orders = [
    order("a", "2026-01-01", 100, { margin: 40 }),
    order("b", "2026-01-01", 200, { margin: -10 }),
    order("b", "2026-02-01", 100),
    order("c", "2026-02-01", 999, { currency: "USD" }),
  ];

  it("stand in the order of their sales, with their share and what it adds up to", () => {
    expect(
      buyerRows(orders, names, EUR, "sales").map(({ name, value, share, sum }) => [
        name,
        value,
        share,
        sum,
      ]),
    ).toEqual([
      ["Company b", 300, 0.75, 0.75],
      ["Company a", 100, 0.25, 1],
    ]);
  });

  it("by margin a loss has no share, and what is not known counts nothing", () => {
    expect(
      buyerRows(orders, names, EUR, "margin").map(({ name, value, share }) => [name, value, share]),
    ).toEqual([
      ["Company a", 40, 1],
      ["Company b", -10, 0],
    ]);
  });

  it("law: all shares together are the whole", () => {
    const some = fc.array(
      fc.tuple(fc.constantFrom("a", "b", "c"), fc.integer({ min: 1, max: 10_000 })),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(some, (rows) => {
        const made = rows.map(([id, amount]) => order(id, "2026-01-01", amount));
        expect(buyerRows(made, names, EUR, "sales").at(-1)!.sum).toBeCloseTo(1, 9);
      }),
    );
  });
});

it("histories begin with those who stay away longest", () => {
  const every = (id: string, days: number, last: number) =>
    [0, 1, 2].map((at) => order(id, addDays(today, -last - at * days), 10));
  const rows = historyRows(
    [...every("a", 30, 10), ...every("b", 30, 90), order("c", "2020-01-01", 1)],
    names,
    today,
  );
  expect(rows.map(({ name, habit }) => [name, habit.rhythm])).toEqual([
    ["Company b", "overdue"],
    ["Company a", "on-time"],
    ["Company c", "unknown"],
  ]);
});
