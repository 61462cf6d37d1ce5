import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addPeriods,
  type IsoDate,
  isWithin,
  lengthOf,
  type Period,
  Period as PeriodSchema,
  periodEnd,
  periodLengths,
  periodOf,
  periodStart,
} from "#core";

const dayIn = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(
    ([y, m, d]) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}` as IsoDate,
  );

test("a period is a year, a quarter or a month, and nothing else", () => {
  for (const text of ["2026", "2026-Q1", "2026-12"])
    expect(PeriodSchema.safeParse(text).success).toBe(true);
  for (const text of ["2026-Q5", "2026-13", "26", "2026-Q", "2026-1"])
    expect(PeriodSchema.safeParse(text).success).toBe(false);
});

test.each([
  ["2026", "2026-01-01", "2026-12-31", "2027"],
  ["2026-Q4", "2026-10-01", "2026-12-31", "2027-Q1"],
  ["2024-02", "2024-02-01", "2024-02-29", "2024-03"],
  ["2026-12", "2026-12-01", "2026-12-31", "2027-01"],
])("%s runs from %s to %s, and %s follows", (period, start, end, next) => {
  expect(periodStart(period as Period)).toBe(start);
  expect(periodEnd(period as Period)).toBe(end);
  expect(addPeriods(period as Period, 1)).toBe(next);
});

test("every day lies in its own period of each length, and going there and back changes nothing", () => {
  fc.assert(
    fc.property(
      dayIn,
      fc.constantFrom(...periodLengths),
      fc.integer({ min: -40, max: 40 }),
      (day, length, count) => {
        const period = periodOf(day, length);
        expect(lengthOf(period)).toBe(length);
        expect(isWithin(day, period)).toBe(true);
        expect(isWithin(day, addPeriods(period, 1))).toBe(false);
        expect(addPeriods(addPeriods(period, count), -count)).toBe(period);
      },
    ),
  );
});
