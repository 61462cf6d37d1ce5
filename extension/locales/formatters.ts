/** The writers of numbers and days, each made once: making one takes longer than hundreds of uses. */
import type { Locale } from "#core";
import { languageTag } from "./language.ts";

const numbers = new Map<string, Intl.NumberFormat>();
const days = new Map<string, Intl.DateTimeFormat>();

/** Writes numbers as readers of the language do. */
export function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const known = numbers.get(key) ?? new Intl.NumberFormat(languageTag(locale), options);
  numbers.set(key, known);
  return known;
}

/** Writes days and moments as readers of the language do; the day comes before the month in English. */
export function dateFormat(
  locale: Locale,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known =
    days.get(key) ?? new Intl.DateTimeFormat(locale === "zh" ? "zh-CN" : "en-GB", options);
  days.set(key, known);
  return known;
}
