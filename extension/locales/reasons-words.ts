/** The words of what moves a chance, and of what would, apart from the catalogue. */
import { type ChapterTexts, type ChapterWords, useChapter } from "./chapter.ts";
import { reasons as en } from "./en/reasons.ts";
import { reasons as zh } from "./zh/reasons.ts";

type ReasonsKey = keyof typeof en;

export const reasonsTexts: ChapterTexts<ReasonsKey> = { en, zh };

/** Says a sentence about reasons. */
export type ReasonsWords = ChapterWords<ReasonsKey>;

export function useReasonsWords(): ReasonsWords {
  return useChapter(reasonsTexts);
}
