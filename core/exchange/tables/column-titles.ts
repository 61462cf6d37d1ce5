/** What the columns of tables are called in files: words that people know, in either language, or the keys themselves. */
import type { Locale } from "../../value/local-text.ts";
import { chinese } from "./column-titles/chinese.ts";
import { english } from "./column-titles/english.ts";

/**
 * The title of a column in a file of that language; without a language it is the key, which never changes.
 * @example columnTitle("owner", "zh") // "负责人"
 */
export function columnTitle(key: string, locale: Locale | undefined): string {
  const titles = locale === "zh" ? chinese : locale === "en" ? english : {};
  return titles[key] ?? key;
}

/** Where the columns of some keys stand under titles of any language; -1 for those that aren't there. */
export function columnPlaces(
  keys: readonly string[],
  titles: readonly string[],
): readonly number[] {
  const plain = titles.map((title) => title.trim());
  const small = plain.map((title) => title.toLowerCase());
  return keys.map((key) => {
    const place = plain.indexOf(key);
    if (place >= 0) return place;
    const named = [chinese[key], english[key]].flatMap((title) => title?.toLowerCase() ?? []);
    return small.findIndex((title) => named.includes(title));
  });
}
