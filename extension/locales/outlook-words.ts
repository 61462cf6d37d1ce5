/** The words of the forecast, its reasons and its track record, apart from the catalogue. */
import { type ChapterTexts, type ChapterWords, useChapter } from "./chapter.ts";
import { outlook as en } from "./en/outlook.ts";
import { outlook as zh } from "./zh/outlook.ts";

type OutlookKey = keyof typeof en;

export const outlookTexts: ChapterTexts<OutlookKey> = { en, zh };

/** Says a sentence of the forecast. */
export type OutlookWords = ChapterWords<OutlookKey>;

export function useOutlookWords(): OutlookWords {
  return useChapter(outlookTexts);
}
