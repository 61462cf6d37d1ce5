import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, buyingHabit } from "#core";
import { day } from "../../made-up.ts";
import { purchase } from "../../made-up-portfolio.ts";

const on = (days: readonly string[]) => days.map((text) => purchase("a1", text, 100));
// Intervals of 31, 28 and 61 days.
const four = ["2026-01-01", "2026-02-01", "2026-03-01", "2026-05-01"];

test("the usual interval is the median, and the next order is expected after it", () => {
  expect(buyingHabit(on(four), day("2026-05-20"))).toEqual({
    items: [],
    intervals: 3,
    usual: 31,
    shortest: 28,
    longest: 61,
    nextExpected: "2026-06-01",
    since: 19,
    asLong: 3,
    rhythm: "on-time",
  });
});

describe("how long an account stays away", () => {
  test.each([
    ["2026-06-01", "on-time", 2],
    ["2026-06-02", "late", 1],
    ["2026-07-01", "late", 1],
    ["2026-07-02", "overdue", 0],
  ])("on %s it is %s: %d of three intervals were as long", (today, rhythm, asLong) => {
    expect(buyingHabit(on(four), day(today))).toMatchObject({ rhythm, asLong, intervals: 3 });
  });

  test("two days of ordering make no habit, nor do ten orders on one day", () => {
    const habit = buyingHabit(on(["2026-01-01", "2026-01-01", "2026-02-01"]), day("2027-01-01"));
    expect(habit).toMatchObject({
      rhythm: "unknown",
      intervals: 1,
      usual: 31,
      nextExpected: "2026-03-04",
    });
    const none = buyingHabit([], day("2026-01-01"));
    expect(none).toMatchObject({
      rhythm: "unknown",
      usual: undefined,
      nextExpected: undefined,
      since: undefined,
    });
  });

  test("orders that lie ahead don't count yet", () => {
    expect(buyingHabit(on([...four, "2026-12-01"]), day("2026-05-20")).intervals).toBe(3);
  });
});

test("items come with the most often bought first", () => {
  const { items } = buyingHabit(
    [
      purchase("a1", "2026-01-01", 1, { items: ["seal", "pump", "pump"] }),
      purchase("a1", "2026-03-01", 1, { items: ["pump"] }),
      purchase("a1", "2026-02-01", 1, { items: ["valve", "seal"] }),
    ],
    day("2026-05-01"),
  );
  expect(items).toEqual([
    { item: "pump", orders: 2, last: "2026-03-01" },
    { item: "seal", orders: 2, last: "2026-02-01" },
    { item: "valve", orders: 1, last: "2026-02-01" },
  ]);
});

test("law: as days pass without an order the rhythm only gets worse", () => {
  const order = ["on-time", "late", "overdue"];
  fc.assert(
    fc.property(
      fc.array(fc.nat(900), { minLength: 3 }),
      fc.nat(400),
      fc.nat(400),
      (ago, wait, more) => {
        const days = ago.map((one) => addDays(day("2026-01-01"), -one));
        const [sooner, later] = [wait, wait + more].map((past) =>
          buyingHabit(on(days), addDays(day("2026-01-01"), past)),
        );
        if (sooner!.rhythm === "unknown") expect(later!.rhythm).toBe("unknown");
        else
          expect(order.indexOf(later!.rhythm)).toBeGreaterThanOrEqual(
            order.indexOf(sooner!.rhythm),
          );
        expect(later!.asLong).toBeLessThanOrEqual(sooner!.asLong);
      },
    ),
  );
});
