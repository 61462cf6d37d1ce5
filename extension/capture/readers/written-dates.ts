/** Finds the days that a text writes, in English and Chinese forms and in figures. */
import type { Stretch } from "../snapshot.ts";

/** A day as a text writes it: `YYYY-MM-DD`, or the words themselves when day and month can't be told apart. */
export interface WrittenDate extends Stretch {
  readonly day: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const YEAR = "((?:19|20)\\d\\d)(?!\\d)";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const DATE = new RegExp(
  [
    `(?<![\\d.])${YEAR} ?(?:年|[-/.]) ?(\\d{1,2}) ?(?:月|[-/.]) ?(\\d{1,2})(?!\\d) ?日?`,
    `(?<!\\d)${DAY}(?: of)? ${MONTH},? ${YEAR}`,
    `(?<!\\p{L})${MONTH} ${DAY},? ${YEAR}`,
    `(?<![\\d.])(\\d{1,2})([./])(\\d{1,2})\\11${YEAR}(?!\\.\\d)`,
  ].join("|"),
  "giu",
);

/** The days of a text, in its order. */
export function datesIn(text: string): readonly WrittenDate[] {
  if (!/(?:19|20)\d\d/u.test(text)) return [];
  return [...text.matchAll(DATE)].flatMap((match) => {
    const day = dayOf(match);
    const start = match.index;
    return day ? [{ day, start, end: start + match[0].trimEnd().length }] : [];
  });
}

function dayOf(match: RegExpExecArray): string | undefined {
  const [words, y, m, d, dayFirst, afterDay, dayYear, monthFirst, afterMonth, monthYear] = match;
  const [one, mark, two, lastYear] = match.slice(10);
  if (y) return iso(y, Number(m), Number(d));
  if (dayFirst) return iso(dayYear, monthNumber(afterDay), Number(dayFirst));
  if (monthFirst) return iso(monthYear, monthNumber(monthFirst), Number(afterMonth));
  const [first, second] = [Number(one), Number(two)];
  // With dots the day comes first everywhere; with strokes only a number above twelve tells.
  if (mark === "." || first > 12) return iso(lastYear, second, first);
  if (second > 12) return iso(lastYear, first, second);
  return first > 0 && second > 0 ? words : undefined;
}

function monthNumber(word = ""): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

function iso(year = "", month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
