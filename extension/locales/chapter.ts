/** A chapter of words that only some screens need, apart from the catalogue, so that the panel doesn't carry it. */
import type { Locale } from "#core";
import { useMemo } from "preact/hooks";
import { fill, type MessageParams } from "./translate.ts";
import { useLocale } from "./use-locale.tsx";

/** The texts of a chapter in each language. */
export type ChapterTexts<Key extends string> = Readonly<
  Record<Locale, Readonly<Record<Key, string>>>
>;

/** Says a sentence of a chapter. */
export type ChapterWords<Key extends string> = (key: Key, params?: MessageParams) => string;

/** A sentence of a chapter in a language. */
export function chapterWords<Key extends string>(
  texts: ChapterTexts<Key>,
  locale: Locale,
): ChapterWords<Key> {
  return (key, params = {}) => fill(texts[locale][key], locale, params);
}

/** Says the sentences of a chapter in the language of the screen that asks. */
export function useChapter<Key extends string>(texts: ChapterTexts<Key>): ChapterWords<Key> {
  const { locale } = useLocale();
  return useMemo(() => chapterWords(texts, locale), [texts, locale]);
}
