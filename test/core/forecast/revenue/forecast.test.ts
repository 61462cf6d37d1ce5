import { expect, test } from "vitest";
import { forecast, type Opportunity, type Probability } from "#core";
import { day, opportunity } from "../../made-up.ts";

const today = day("2026-03-10");
const prospect = (id: string, chance: number, changes: Partial<Opportunity>) => ({
  opportunity: opportunity(id, changes),
  probability: chance as Probability,
});
const euro = (amount: number): Opportunity["amount"] => ({
  amount,
  currency: "EUR" as Opportunity["amount"]["currency"],
});

const outlook = forecast(
  [
    prospect("a", 0.5, { amount: euro(1000), expectedClose: day("2026-03-31") }),
    prospect("b", 0.25, { amount: euro(4000), expectedClose: day("2026-03-10") }),
    prospect("c", 0.4, { amount: euro(500), expectedClose: day("2026-05-01") }),
    prospect("yuan", 0.1, {
      amount: { amount: 90, currency: "CNY" as Opportunity["amount"]["currency"] },
      expectedClose: day("2026-04-01"),
    }),
    prospect("passed", 0.9, { expectedClose: day("2026-03-09") }),
    prospect("far", 0.9, { amount: euro(7), expectedClose: day("2026-06-01") }),
    prospect("won", 1, { closed: { outcome: "won", on: day("2026-03-01") } }),
  ],
  today,
  3,
);

// March, EUR: 0.5·1000 + 0.25·4000 = 1500 of 5000. Outcomes: 0 (37.5 %), 1000 (37.5 %), 4000 (12.5 %), 5000 (12.5 %).
test("a month has a mean and a band", () => {
  const march = outlook.months.find(
    ({ month, currency }) => month === "2026-03" && currency === "EUR",
  );
  expect(march).toEqual({
    month: "2026-03",
    currency: "EUR",
    count: 2,
    open: 5000,
    mean: 1500,
    p10: 0,
    p50: 1000,
    p90: 5000,
  });
});

test("every currency has every month, apart from the others", () => {
  expect(outlook.months.map(({ month, currency, open }) => [currency, month, open])).toEqual([
    ["CNY", "2026-03", 0],
    ["CNY", "2026-04", 90],
    ["CNY", "2026-05", 0],
    ["EUR", "2026-03", 5000],
    ["EUR", "2026-04", 0],
    ["EUR", "2026-05", 500],
  ]);
});

test("close dates that have passed and those beyond the last month are named, closed ones are left out", () => {
  expect([outlook.overdue, outlook.later]).toEqual([["passed"], ["far"]]);
});

test("offers of one project are never counted twice", () => {
  const rival = (id: string) =>
    prospect(id, 0.5, { project: "hall", amount: euro(900), expectedClose: day("2026-03-20") });
  const [march] = forecast([rival("one"), rival("two")], today, 1).months;
  // Odds of 1 and 1: a third each.
  expect(march).toMatchObject({ count: 2, open: 900, p90: 900 });
  expect(march!.mean).toBeCloseTo(600, 9);
});
