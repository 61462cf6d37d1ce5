/** The words of the screens of the rating scales, apart from the catalogue, so that the panel doesn't carry them. */
import type { Locale } from "#core";
import { type ChapterTexts, type ChapterWords, chapterWords, useChapter } from "./chapter.ts";
import { scales as en } from "./en/scales.ts";
import type { MessageParams } from "./translate.ts";
import { scales as zh } from "./zh/scales.ts";

type ScaleKey = keyof typeof en;

export const scaleCatalogues: ChapterTexts<ScaleKey> = { en, zh };

/** A sentence of these screens in a language. */
export function scaleWords(locale: Locale, key: ScaleKey, params?: MessageParams): string {
  return chapterWords(scaleCatalogues, locale)(key, params);
}

/** Says the sentences of these screens. */
export function useScaleWords(): ChapterWords<ScaleKey> {
  return useChapter(scaleCatalogues);
}
