/** Calendar months, the periods that a forecast is made for. */
import * as z from "zod/mini";
import type { IsoDate } from "./iso-date.ts";

// @__NO_SIDE_EFFECTS__
function month() {
  return z
    .string()
    .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/u))
    .brand<"Month">();
}

/** A calendar month, `YYYY-MM`. */
export const Month = month();
export type Month = z.infer<typeof Month>;

/**
 * The month that a day lies in.
 * @example monthOf("2026-11-21") // "2026-11"
 */
export function monthOf(day: IsoDate): Month {
  return day.slice(0, 7) as Month;
}

/**
 * The month that lies a number of months after another (before it, when negative).
 * @example addMonths("2026-11", 2) // "2027-01"
 */
export function addMonths(month: Month, months: number): Month {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  const year = String(Math.floor(count / 12)).padStart(4, "0");
  return `${year}-${String((count % 12) + 1).padStart(2, "0")}` as Month;
}

/**
 * Consecutive months, the first included.
 * @example monthsFrom("2026-11", 3) // ["2026-11", "2026-12", "2027-01"]
 */
export function monthsFrom(first: Month, count: number): readonly Month[] {
  return Array.from({ length: count }, (_, index) => addMonths(first, index));
}
