/** Periods that figures are kept for: a year, a quarter or a month, as sortable text. */
import * as z from "zod/mini";
import { daysInMonth, type IsoDate } from "./iso-date.ts";

// @__NO_SIDE_EFFECTS__
function period() {
  return z
    .string()
    .check(z.regex(/^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$/u))
    .brand<"Period">();
}

/** `YYYY`, `YYYY-Qn` or `YYYY-MM`, of the Gregorian calendar. */
export const Period = period();
export type Period = z.infer<typeof Period>;

export const periodLengths = ["month", "quarter", "year"] as const;
export type PeriodLength = (typeof periodLengths)[number];

/**
 * The period of a length that a day lies in.
 * @example periodOf("2026-11-21", "quarter") // "2026-Q4"
 */
export function periodOf(day: IsoDate, length: PeriodLength): Period {
  if (length === "year") return day.slice(0, 4) as Period;
  if (length === "month") return day.slice(0, 7) as Period;
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}` as Period;
}

/**
 * How long a period is.
 * @example lengthOf("2026-Q4") // "quarter"
 */
export function lengthOf(period: Period): PeriodLength {
  if (period.length === 4) return "year";
  return period[5] === "Q" ? "quarter" : "month";
}

/**
 * The first day of a period.
 * @example periodStart("2026-Q4") // "2026-10-01"
 */
export function periodStart(period: Period): IsoDate {
  return `${period.slice(0, 4)}-${pad(firstMonth(period))}-01` as IsoDate;
}

/**
 * The last day of a period.
 * @example periodEnd("2024-02") // "2024-02-29"
 */
export function periodEnd(period: Period): IsoDate {
  const year = Number(period.slice(0, 4));
  const month = firstMonth(period) + months(period) - 1;
  return `${period.slice(0, 4)}-${pad(month)}-${pad(daysInMonth(year, month))}` as IsoDate;
}

/**
 * The period of the same length that lies a number of periods after another (before it, when negative).
 * @example addPeriods("2026-Q4", 1) // "2027-Q1"
 */
export function addPeriods(period: Period, count: number): Period {
  const start = Number(period.slice(0, 4)) * 12 + firstMonth(period) - 1 + count * months(period);
  const year = String(Math.floor(start / 12)).padStart(4, "0");
  return periodOf(`${year}-${pad((start % 12) + 1)}-01` as IsoDate, lengthOf(period));
}

/**
 * Periods of a length on end, the one that a day lies in first.
 * @example periodsFrom("2026-11-21", "quarter", 2) // ["2026-Q4", "2027-Q1"]
 */
export function periodsFrom(day: IsoDate, length: PeriodLength, count: number): readonly Period[] {
  const first = periodOf(day, length);
  return Array.from({ length: count }, (_, at) => addPeriods(first, at));
}

/** Does a day lie in a period? */
export function isWithin(day: IsoDate, period: Period): boolean {
  return periodStart(period) <= day && day <= periodEnd(period);
}

function firstMonth(period: Period): number {
  if (period.length === 4) return 1;
  return period[5] === "Q" ? Number(period[6]) * 3 - 2 : Number(period.slice(5));
}

function months(period: Period): number {
  return { month: 1, quarter: 3, year: 12 }[lengthOf(period)];
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
