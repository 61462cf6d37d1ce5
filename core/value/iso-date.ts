/** Calendar days and instants as ISO 8601 text: sortable, readable, free of time zones and clocks. */
import * as z from "zod/mini";

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;
const INSTANT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/u;

// @__NO_SIDE_EFFECTS__
function isoDate() {
  return z
    .string()
    .check(z.refine((text) => isCalendarDay(text), { error: "not-a-date" }))
    .brand<"IsoDate">();
}

// @__NO_SIDE_EFFECTS__
function isoInstant() {
  return z
    .string()
    .check(
      z.refine((text) => INSTANT.test(text) && isCalendarDay(text.slice(0, 10)), {
        error: "not-an-instant",
      }),
    )
    .brand<"IsoInstant">();
}

/** A day of the Gregorian calendar, `YYYY-MM-DD`, years 0001 to 9999. */
export const IsoDate = isoDate();
export type IsoDate = z.infer<typeof IsoDate>;

/** A moment in UTC, `YYYY-MM-DDThh:mm:ss[.sss]Z`. */
export const IsoInstant = isoInstant();
export type IsoInstant = z.infer<typeof IsoInstant>;

/**
 * Is the text a day that exists? Leap years follow the Gregorian rule.
 * @example isCalendarDay("2026-02-29") // false
 */
export function isCalendarDay(text: string): text is IsoDate {
  const match = DAY.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The day of an instant, in UTC.
 * @example dayOf("2026-11-21T23:07:13Z") // "2026-11-21"
 */
export function dayOf(instant: IsoInstant): IsoDate {
  return instant.slice(0, 10) as IsoDate;
}

/**
 * Whole days from one day to another; negative when `to` is earlier.
 * @example daysBetween("2026-02-27", "2026-03-01") // 2
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The day that lies a number of whole days after another (before it, when negative).
 * @example addDays("2026-12-31", 1) // "2027-01-01"
 */
export function addDays(day: IsoDate, days: number): IsoDate {
  return dayOfNumber(dayNumber(day) + days);
}

/** Number of days in a month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

// Days since 0000-03-01, so that the leap day ends its year: no table and no special case for February.
function dayNumber(day: IsoDate): number {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const years = month > 2 ? year : year - 1;
  const monthsSinceMarch = (month + 9) % 12;
  return (
    years * 365 +
    Math.floor(years / 4) -
    Math.floor(years / 100) +
    Math.floor(years / 400) +
    Math.floor((monthsSinceMarch * 153 + 2) / 5) +
    date -
    1
  );
}

function dayOfNumber(number: number): IsoDate {
  let years = Math.floor((number + 1) / 365.2425);
  while (startOf(years + 1) <= number) years++;
  while (startOf(years) > number) years--;
  const dayOfYear = number - startOf(years);
  const monthsSinceMarch = Math.floor((dayOfYear * 5 + 2) / 153);
  const date = dayOfYear - Math.floor((monthsSinceMarch * 153 + 2) / 5) + 1;
  const month = ((monthsSinceMarch + 2) % 12) + 1;
  const year = month > 2 ? years : years + 1;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as IsoDate;
}

function startOf(years: number): number {
  return years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, "0");
}
