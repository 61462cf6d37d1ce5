/** Points with their sign, as reasons show them. */
import type { Locale } from "#core";
import { formatNumber } from "../../locales/formats.ts";

/** Nothing is said of less than a tenth. */
export function signedPoints(locale: Locale, points: number): string {
  const text = formatNumber(locale, Math.abs(points), 1);
  return text === "0" ? "±0" : `${points < 0 ? "−" : "+"}${text}`;
}
