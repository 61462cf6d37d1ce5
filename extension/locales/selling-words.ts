/** The words of the deal manager, apart from the catalogue, so that the panel doesn't carry them. */
import { type ChapterTexts, type ChapterWords, useChapter } from "./chapter.ts";
import { selling as en } from "./en/selling.ts";
import { selling as zh } from "./zh/selling.ts";

export type SellingKey = keyof typeof en;

export const sellingTexts: ChapterTexts<SellingKey> = { en, zh };

/** Says a sentence of the deal manager. */
export type SellingWords = ChapterWords<SellingKey>;

export function useSellingWords(): SellingWords {
  return useChapter(sellingTexts);
}
