/** Days as spreadsheets count them. */
import { daysBetween, type IsoDate } from "../../value/iso-date.ts";

/** Counting from here is right from March 1900 on; before that, spreadsheet programs disagree. */
const ZERO = "1899-12-30" as IsoDate;
const FIRST = "1900-03-01";

/**
 * The number that spreadsheets keep for a day, or nothing for a day before March 1900.
 * @example daySerial("2026-11-21") // 46347
 */
export function daySerial(day: IsoDate): number | undefined {
  return day < FIRST ? undefined : daysBetween(ZERO, day);
}
