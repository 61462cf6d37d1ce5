/** Days that formulas hand over: as dates, as the numbers that spreadsheets count days by, or written YYYY-MM-DD, with a time or without. */
import { isCalendarDay, type IsoDate } from "#core";
import { dayReader } from "../workbook/calendar.ts";
import { shown } from "./arguments.ts";

/** Reads a day, or refuses it in words that name it. */
export type ReadDay = (value: unknown, what: string) => IsoDate;

export function dayArgument(): ReadDay {
  const readDay = dayReader();
  return (value, what) => {
    const text = typeof value === "number" ? dayOfSerial(value) : readDay(withoutTime(value));
    if (text !== undefined && isCalendarDay(text)) return text;
    throw new Error(`${what} must be a date, not ${shown(value)}.`);
  };
}

/** The day of a date that arrives as the spreadsheet counts it: days since 30 December 1899. */
function dayOfSerial(serial: number): string | undefined {
  if (serial < 1 || serial >= 2_958_466) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}

/** Our tabs write moments as `2026-11-21T08:00:00Z`. */
function withoutTime(value: unknown): unknown {
  return typeof value === "string" ? value.replace(/T[\d:.]+Z\s*$/u, "") : value;
}
