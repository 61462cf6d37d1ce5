/** The words about what proves a tick, apart from the catalogue, so that the panel doesn't carry them. */
import { type ChapterTexts, type ChapterWords, useChapter } from "./chapter.ts";
import { evidence as en } from "./en/evidence.ts";
import { evidence as zh } from "./zh/evidence.ts";

export const evidenceTexts: ChapterTexts<keyof typeof en> = { en, zh };

export function useEvidenceWords(): ChapterWords<keyof typeof en> {
  return useChapter(evidenceTexts);
}
