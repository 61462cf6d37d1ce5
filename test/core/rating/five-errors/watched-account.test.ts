import { expect, test } from "vitest";
import { type AccountId, isLongAgo, watchedAccounts } from "#core";
import { day, rating } from "../../made-up.ts";
import { placed, purchase } from "../../made-up-portfolio.ts";

test("brings orders, activities and ratings of each account together, until today", () => {
  const activity = (id: string, on: string) => ({ accountId: id as AccountId, on: day(on) });
  const [first, second] = watchedAccounts(
    [placed("a1", 20, 80), placed("a2", 60, 10)],
    [
      purchase("a1", "2026-01-01", 5),
      purchase("a1", "2026-03-01", 7),
      purchase("a1", "2026-09-01", 9),
    ],
    [activity("a1", "2026-05-01"), activity("a1", "2026-02-01"), activity("a1", "2026-08-01")],
    [rating("r1"), rating("r2", { ratedAt: "2025-01-01T09:00:00Z" as never })],
    day("2026-07-01"),
  );
  expect(first).toMatchObject({
    accountId: "a1",
    name: "Company a1",
    lastOrder: "2026-03-01",
    lastActivity: "2026-05-01",
    ratedOn: "2026-03-02",
  });
  expect(first!.purchases.map(({ amount }) => amount.amount)).toEqual([5, 7]);
  expect([first!.relationship.midpoint, first!.potential.midpoint]).toEqual([20, 80]);
  expect(second).toMatchObject({
    purchases: [],
    lastOrder: undefined,
    lastActivity: undefined,
    ratedOn: undefined,
  });
});

test("never is long ago, and the last day of the span is not", () => {
  expect(isLongAgo(undefined, 10, day("2026-07-11"))).toBe(true);
  expect(isLongAgo(day("2026-07-01"), 10, day("2026-07-11"))).toBe(false);
  expect(isLongAgo(day("2026-06-30"), 10, day("2026-07-11"))).toBe(true);
});
