import { expect, test } from "vitest";
import { addMonths, Month, monthOf, monthsFrom } from "#core";
import { day } from "../made-up.ts";

test("months run over the turn of the year, both ways", () => {
  const month = monthOf(day("2026-11-21"));
  expect([
    addMonths(month, 1),
    addMonths(month, 2),
    addMonths(month, -11),
    addMonths(month, 14),
  ]).toEqual(["2026-12", "2027-01", "2025-12", "2028-01"]);
});

test("a year of months has twelve", () => {
  expect(monthsFrom(monthOf(day("2026-01-31")), 12).at(-1)).toBe("2026-12");
});

test.each(["2026-13", "2026-00", "2026-1", "2026"])("%s is no month", (text) => {
  expect(Month.safeParse(text).success).toBe(false);
});
