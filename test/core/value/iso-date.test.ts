import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, daysInMonth, IsoDate, IsoInstant, isCalendarDay } from "#core";
import { day } from "../made-up.ts";

const days = fc
  .integer({ min: -700_000, max: 2_000_000 })
  .map((number) => addDays(day("2000-03-01"), number));

describe("calendar days", () => {
  test.each(["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("%s exists", (text) => {
    expect(isCalendarDay(text)).toBe(true);
  });

  test.each([
    "2026-02-29",
    "1900-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "26-1-1",
    "2026-1-1",
    "0000-01-01",
  ])("%s doesn't", (text) => {
    expect(IsoDate.safeParse(text).success).toBe(false);
  });

  test("February has 29 days in a leap year", () => {
    expect([
      daysInMonth(2024, 2),
      daysInMonth(1900, 2),
      daysInMonth(2000, 2),
      daysInMonth(2026, 4),
    ]).toEqual([29, 28, 29, 30]);
  });

  test("a century has 36,524 days, one that begins with a leap year 36,525", () => {
    expect(daysBetween(day("1900-01-01"), day("2000-01-01"))).toBe(36_524);
    expect(daysBetween(day("2000-01-01"), day("2100-01-01"))).toBe(36_525);
  });

  test("counting agrees with the platform's own calendar", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (from, count) => {
        const utc = new Date(`${from}T00:00:00Z`);
        utc.setUTCDate(utc.getUTCDate() + count);
        fc.pre(utc.getUTCFullYear() >= 1 && utc.getUTCFullYear() <= 9999);
        expect(addDays(from, count)).toBe(utc.toISOString().slice(0, 10));
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });
});

test.each([
  ["2026-03-02T12:00:00Z", true],
  ["2026-03-02T12:00:00.123Z", true],
  ["2026-03-02T24:00:00Z", false],
  ["2026-02-30T12:00:00Z", false],
  ["2026-03-02T12:00:00+08:00", false],
])("%s as an instant: %s", (text, valid) => {
  expect(IsoInstant.safeParse(text).success).toBe(valid);
});
