/** Languages as the browser names them. */
import type { Locale } from "#core";

/** The language tag for formatting and for the document. @example languageTag("zh") // "zh-CN" */
export function languageTag(locale: Locale): string {
  return locale === "zh" ? "zh-CN" : "en";
}

/** Chinese where the browser asks for it first, English everywhere else. */
export function browserLocale(language: string): Locale {
  return /^zh\b/iu.test(language) ? "zh" : "en";
}
