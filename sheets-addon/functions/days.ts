/** Days that formulas hand over: as dates, as the numbers that spreadsheets count days by, or written YYYY-MM-DD. */
import { isCalendarDay, type IsoDate } from "#core";
import { dayReader } from "../workbook/calendar.ts";
import { shown } from "./arguments.ts";

/** Reads a day, or refuses it in words that name it. */
export type ReadDay = (value: unknown, what: string) => IsoDate;

export function dayArgument(): ReadDay {
  const readDay = dayReader();
  return (value, what) => {
    const text = typeof value === "number" ? dayOfSerial(value) : readDay(value);
    if (text !== undefined && isCalendarDay(text)) return text;
    throw new Error(`${what} must be a date, not ${shown(value)}.`);
  };
}

/** The day of a date that arrives as the spreadsheet counts it: days since 30 December 1899. */
function dayOfSerial(serial: number): string | undefined {
  if (serial < 1 || serial >= 2_958_466) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}
