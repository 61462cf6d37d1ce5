import { expect, test } from "vitest";
import { byAccount, type AccountId, type Currency, quadrantYields, sellingEffort } from "#core";
import { day } from "../../made-up.ts";
import { placed, purchase } from "../../made-up-portfolio.ts";

const effort = (hours: number, cost: number) =>
  sellingEffort([
    {
      accountId: "x" as AccountId,
      kind: "visit",
      on: day("2026-01-05"),
      hours,
      cost: { amount: cost, currency: "EUR" as Currency },
    },
  ]);

test("each quadrant tells effort, sales and margin, and what an hour brought", () => {
  const yields = quadrantYields(
    [placed("a", 20, 80), placed("b", 80, 80), placed("c", 80, 20), placed("d", 90, 10)],
    new Map([
      ["b" as AccountId, effort(10, 500)],
      ["c" as AccountId, effort(40, 1000)],
      ["d" as AccountId, effort(10, 0)],
    ]),
    byAccount([
      purchase("b", "2026-02-01", 8000, { margin: 2000 }),
      purchase("b", "2026-03-01", 2000),
      purchase("c", "2026-03-01", 5000, { margin: -250 }),
      purchase("c", "2026-03-01", 7777, { currency: "USD", margin: 7000 }),
    ]),
    "EUR" as Currency,
  );
  const nothing = { activities: 0, visits: 0, hours: 0, cost: 0, sales: 0, margin: 0, orders: 0 };
  const noYield = { salesPerHour: undefined, marginPerHour: undefined, marginPerCost: undefined };
  expect(yields).toEqual([
    { quadrant: "attack", accounts: 1, ...nothing, ordersWithoutMargin: 0, ...noYield },
    {
      quadrant: "defend",
      accounts: 1,
      activities: 1,
      visits: 1,
      hours: 10,
      cost: 500,
      sales: 10000,
      margin: 2000,
      orders: 2,
      ordersWithoutMargin: 1,
      salesPerHour: 1000,
      marginPerHour: 200,
      marginPerCost: 4,
    },
    { quadrant: "fished-out", accounts: 0, ...nothing, ordersWithoutMargin: 0, ...noYield },
    {
      quadrant: "comfort-zone",
      accounts: 2,
      activities: 2,
      visits: 2,
      hours: 50,
      cost: 1000,
      sales: 5000,
      margin: -250,
      orders: 1,
      ordersWithoutMargin: 0,
      salesPerHour: 100,
      marginPerHour: -5,
      marginPerCost: -0.25,
    },
  ]);
});

test("without a known margin no yield in margin is claimed", () => {
  const [, defend] = quadrantYields(
    [placed("b", 80, 80)],
    new Map([["b" as AccountId, effort(10, 500)]]),
    byAccount([purchase("b", "2026-02-01", 8000)]),
    "EUR" as Currency,
  );
  expect(defend).toMatchObject({
    salesPerHour: 800,
    marginPerHour: undefined,
    marginPerCost: undefined,
  });
});
