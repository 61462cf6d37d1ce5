/** The words of bringing the history of opportunities in, apart from the catalogue, so that the panel doesn't carry them. */
import type { Locale } from "#core";
import { type ChapterTexts, type ChapterWords, chapterWords, useChapter } from "./chapter.ts";
import { history as en } from "./en/history.ts";
import { history as zh } from "./zh/history.ts";

type HistoryKey = keyof typeof en;

export const historyTexts: ChapterTexts<HistoryKey> = { en, zh };

/** Says a sentence about the history. */
type HistoryWords = ChapterWords<HistoryKey>;

/** A sentence in a language, for notices that outlive the screen. */
export function historyWords(locale: Locale): HistoryWords {
  return chapterWords(historyTexts, locale);
}

export function useHistoryWords(): HistoryWords {
  return useChapter(historyTexts);
}
