/** Dates, numbers and amounts as a reader of the language writes them. */
import type { IsoDate, IsoInstant, Locale, Money, Month } from "#core";
import { dateFormat, numberFormat } from "./formatters.ts";

/** A calendar day, such as 3 Mar 2026 or 2026年3月3日. */
export function formatDate(locale: Locale, day: IsoDate): string {
  return dateFormat(locale, {
    dateStyle: "medium",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));
}

/** A moment, in the user's own time zone. */
export function formatInstant(locale: Locale, instant: IsoInstant): string {
  return dateFormat(locale, {
    dateStyle: "medium",
    timeStyle: "short",
  }).format(new Date(instant));
}

/** The day of a moment, in the user's own time zone. */
export function formatDayOf(locale: Locale, instant: IsoInstant): string {
  return dateFormat(locale, {
    dateStyle: "medium",
  }).format(new Date(instant));
}

/** A calendar month, such as Mar 2026 or 2026年3月. */
export function formatMonth(locale: Locale, month: Month): string {
  return dateFormat(locale, {
    year: "numeric",
    month: "short",
    timeZone: "UTC",
  }).format(new Date(`${month}-01T00:00:00Z`));
}

/** A number with at most the given decimals. */
export function formatNumber(locale: Locale, value: number, decimals = 0): string {
  return numberFormat(locale, { maximumFractionDigits: decimals }).format(value);
}

/** A fraction as whole per cent. */
export function formatPercent(locale: Locale, fraction: number): string {
  return numberFormat(locale, {
    style: "percent",
    maximumFractionDigits: 0,
  }).format(fraction);
}

/** An amount with its currency, without cents. */
export function formatMoney(locale: Locale, { amount, currency }: Money): string {
  return numberFormat(locale, {
    style: "currency",
    currency,
    currencyDisplay: "code",
    maximumFractionDigits: 0,
  }).format(amount);
}
