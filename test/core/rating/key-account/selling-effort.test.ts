import fc from "fast-check";
import { expect, test } from "vitest";
import { type AccountId, type Currency, sellingEffort } from "#core";
import { day } from "../../made-up.ts";

const eur = (amount: number) => ({ amount, currency: "EUR" as Currency });
const cny = (amount: number) => ({ amount, currency: "CNY" as Currency });
const activity = (
  kind: "visit" | "call",
  more: { hours?: number; cost?: ReturnType<typeof eur> } = {},
) => ({
  accountId: "a1" as AccountId,
  kind,
  on: day("2026-03-02"),
  ...more,
});

test("visits, hours and costs are counted, hours at the hourly rate, currencies apart", () => {
  const effort = sellingEffort(
    [
      activity("visit", { hours: 6, cost: eur(120) }),
      activity("visit", { cost: cny(900) }),
      activity("call", { hours: 0.5 }),
    ],
    eur(80),
  );
  expect(effort).toEqual({
    activities: 3,
    visits: 2,
    hours: 6.5,
    withoutHours: 1,
    cost: [cny(900), eur(120 + 6.5 * 80)],
  });
});

test("no activity is no effort, and without an hourly rate hours cost nothing", () => {
  expect(sellingEffort([], eur(80))).toEqual({
    activities: 0,
    visits: 0,
    hours: 0,
    withoutHours: 0,
    cost: [],
  });
  expect(sellingEffort([activity("call", { hours: 3 })]).cost).toEqual([]);
});

test("the effort of a whole is the sum of its parts", () => {
  const some = fc.array(
    fc.record({
      accountId: fc.constant("a1" as AccountId),
      kind: fc.constantFrom("visit" as const, "call" as const),
      on: fc.constant(day("2026-03-02")),
      hours: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
      cost: fc.option(fc.integer({ min: 0, max: 999 }).map(eur), { nil: undefined }),
    }),
  );
  fc.assert(
    fc.property(some, some, (one, other) => {
      const [a, b, all] = [one, other, [...one, ...other]].map((part) =>
        sellingEffort(part, eur(10)),
      );
      for (const key of ["activities", "visits", "hours", "withoutHours"] as const)
        expect(all![key]).toBe(a![key] + b![key]);
      const total = (effort: typeof a) => effort!.cost[0]?.amount ?? 0;
      expect(total(all)).toBe(total(a) + total(b));
    }),
  );
});
