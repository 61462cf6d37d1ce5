/** Days as people write them in lists, in the orders that they are written in. */
import { isCalendarDay, type IsoDate } from "../../value/iso-date.ts";

/** Does the day or the month come first where both are written as numbers behind each other? */
export type DayOrder = "day-first" | "month-first";

const YEAR_FIRST = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s].*)?$/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/u;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:,?\s.*)?$/u;
const DAY_AND_NAME = /^(\d{1,2})[-\s.]+([a-z]{3,9})\.?,?[-\s]+(\d{4})(?:,?\s.*)?$/iu;
const NAME_AND_DAY = /^([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})(?:,?\s.*)?$/iu;
const MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

/**
 * Whether days or months come first in all of these: proved by a number above twelve; points part days that come first.
 * @example dayOrderOf(["03/04/2026", "28/04/2026"]) // "day-first"
 */
export function dayOrderOf(texts: readonly string[]): DayOrder | undefined {
  const proofs = texts.flatMap((text): readonly DayOrder[] => {
    const [, first = "", mark, second = ""] = YEAR_LAST.exec(plain(text)) ?? [];
    if (mark === "." || Number(first) > 12) return ["day-first"];
    return Number(second) > 12 ? ["month-first"] : [];
  });
  return proofs.every((one) => one === proofs[0]) ? proofs[0] : undefined;
}

/**
 * The day that was written, without its time; `unclear` when 03/04/2026 could be March or April and nothing says
 * which; `undefined` when it is no day.
 * @example writtenDay("2026年4月3日", undefined) // "2026-04-03"
 */
export function writtenDay(
  text: string,
  order: DayOrder | undefined,
): IsoDate | "unclear" | undefined {
  const day = plain(text);
  const yearFirst = YEAR_FIRST.exec(day) ?? COMPACT.exec(day);
  if (yearFirst) return isoDay(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!);
  const yearLast = YEAR_LAST.exec(day);
  if (!yearLast) return namedDay(day);
  const [, first, , second, year] = yearLast as unknown as string[];
  const known = first === second ? "day-first" : (dayOrderOf([day]) ?? order);
  if (!known) return "unclear";
  return known === "day-first" ? isoDay(year!, second!, first!) : isoDay(year!, first!, second!);
}

function namedDay(text: string): IsoDate | undefined {
  const [, first, named, year] = DAY_AND_NAME.exec(text) ?? [];
  const [, name = named, second = first, otherYear = year] = NAME_AND_DAY.exec(text) ?? [];
  if (!name || !second || !otherYear) return undefined;
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return at % 3 === 0 ? isoDay(otherYear, String(at / 3 + 1), second) : undefined;
}

function plain(text: string): string {
  return text.normalize("NFKC").trim();
}

function isoDay(year: string, month: string, day: string): IsoDate | undefined {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCalendarDay(iso) ? iso : undefined;
}
