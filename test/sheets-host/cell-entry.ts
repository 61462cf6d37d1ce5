/** What a cell becomes when a value is written into it: text that looks like something else is read as that, as typing it would. */
import { NotModelled, ServiceError } from "./service-calls.ts";
import { serialOf } from "./date-serial.ts";
import { types } from "node:util";

/** Content for the formula engine (text carries the apostrophe that keeps it text) and the number format it brings along. */
export interface Entry {
  readonly content: number | string | boolean | Date | null;
  readonly format?: string;
}

const MOST_CHARACTERS = 50_000;
const months = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const errorText = /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!)$/;
const number = /^(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[+-]?\d+)?$/i;

const namedDate = new RegExp(
  `^(?:(?<m>${months})[a-z]*\\.? (?<d>\\d{1,2})|(?<d2>\\d{1,2})[ -](?<m2>${months})[a-z]*)(?:,?[ -](?<y>\\d{4}))?$`,
  "i",
);

const text = (value: string): Entry => ({ content: `'${value}` });

/** Writes a value into a cell of the given number format. `isFormula` tells whether text after a sign parses as a formula. */
export function enter(
  value: unknown,
  format: string | undefined,
  today: Date,
  isFormula: (formula: string) => boolean,
): Entry {
  if (value === null || value === "") return { content: null };
  if (format === "@" && typeof value !== "string")
    throw new NotModelled(`writing a ${typeof value} into a plain-text cell (write it as text)`);
  if (typeof value === "boolean") return { content: value };
  if (typeof value === "number")
    return Number.isFinite(value) ? { content: value } : { content: "#NUM!" };
  if (types.isDate(value)) {
    const date = new Date(value.getTime());
    if (Number.isNaN(date.getTime())) throw new NotModelled("writing an invalid Date into a cell");
    const whole = Number.isInteger(serialOf(date));
    return { content: date, format: whole ? "M/d/yyyy" : "M/d/yyyy H:mm:ss" };
  }
  if (typeof value !== "string")
    throw new NotModelled(
      `writing ${value === undefined ? "undefined" : Array.isArray(value) ? "an array" : `a ${typeof value}`} into a cell`,
    );
  if (value.length > MOST_CHARACTERS)
    throw new ServiceError(
      `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`,
    );
  if (format === "@") {
    if (value.startsWith("'")) throw new NotModelled("a leading apostrophe in a plain-text cell");
    return text(value);
  }
  return typed(value, today, isFormula);
}

/**
 * Where it is not published how Google reads a text (blanks before a sign, full-width signs and
 * digits, formulas after + or -), the host reads it as something else than text: a script that
 * wants text must then say so.
 */
function typed(value: string, today: Date, isFormula: (formula: string) => boolean): Entry {
  if (value.startsWith("'")) return text(value.slice(1));
  const plain = value.normalize("NFKC").trim();
  if (plain.startsWith("=") && plain.length > 1) return { content: plain };
  if (/^(true|false)$/i.test(plain)) return { content: plain.toLowerCase() === "true" };
  if (errorText.test(plain)) return { content: plain };
  // "22 34" has been seen to become 2234.
  const amount = numeric(plain.replaceAll(/(?<=\d) (?=\d)/g, "")) ?? dated(plain, today);
  if (amount !== undefined) return amount;
  if (plain.startsWith("+") || (plain.startsWith("-") && isFormula(`=${plain}`)))
    return { content: `=${plain}` };
  return text(value);
}

function numeric(value: string): Entry | undefined {
  const negative = /^\((.+)\)$/.exec(value);
  const bare = negative?.[1] ?? value;
  const parts = /^([+-]?)([$€£¥₩]?) ?([\d.,]*\d[\d.,]*(?:e[+-]?\d+)?) ?(%?)$/i.exec(bare);
  if (parts === null) return undefined;
  const [, sign = "", currency = "", digits = "", percent = ""] = parts;
  if (!number.test(digits)) return undefined;
  const size = Number(digits.replaceAll(",", ""));
  if (!Number.isFinite(size)) return undefined;
  const amount = (sign === "-") === (negative !== null) ? size : -size;
  const decimals = digits.includes(".") ? ".00" : "";
  if (percent !== "") return { content: amount / 100, format: `0${decimals}%` };
  if (currency !== "") return { content: amount, format: `"${currency}"#,##0${decimals}` };
  if (digits.includes(",")) return { content: amount, format: `#,##0${decimals}` };
  return { content: amount };
}

function dated(value: string, today: Date): Entry | undefined {
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])m)?$/i.exec(value);
  if (time !== null) return timeOfDay(time);
  const named = namedDate.exec(value)?.groups;
  if (named !== undefined) {
    const month = months.split("|").indexOf((named["m"] ?? named["m2"] ?? "").toLowerCase());
    return calendar(named["y"], month + 1, Number(named["d"] ?? named["d2"]), today);
  }
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(value);
  if (yearFirst !== null)
    return calendar(yearFirst[1], Number(yearFirst[3]), Number(yearFirst[4]), today);
  const monthFirst = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(value);
  if (monthFirst !== null)
    return calendar(monthFirst[4], Number(monthFirst[1]), Number(monthFirst[3]), today);
  return undefined;
}

function timeOfDay(match: RegExpExecArray): Entry | undefined {
  const [, hours, minutes, seconds = "0", half] = match;
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  if (Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return { content: (hour + Number(minutes) / 60 + Number(seconds) / 3600) / 24, format: "h:mm" };
}

function calendar(
  year: string | undefined,
  month: number,
  day: number,
  today: Date,
): Entry | undefined {
  const full =
    year === undefined
      ? today.getFullYear()
      : year.length === 2
        ? 2000 + Number(year)
        : Number(year);
  const date = new Date(full, month - 1, day);
  if (date.getMonth() !== month - 1 || date.getDate() !== day) return undefined;
  return { content: date, format: "M/d/yyyy" };
}

/** The value that a data validation judges. */
export function entered({ content }: Entry): unknown {
  if (typeof content !== "string") return content;
  if (content.startsWith("="))
    throw new NotModelled("a formula in a cell whose data validation rejects input");
  return content.startsWith("'") ? content.slice(1) : content;
}
