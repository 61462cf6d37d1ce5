/** The words of the data screen about exchanging, apart from the catalogue, so that the panel doesn't carry them. */
import { type ChapterTexts, type ChapterWords, useChapter } from "./chapter.ts";
import { exchange as en } from "./en/exchange.ts";
import { exchange as zh } from "./zh/exchange.ts";

export type ExchangeKey = keyof typeof en;

export const exchangeTexts: ChapterTexts<ExchangeKey> = { en, zh };

export type ExchangeWords = ChapterWords<ExchangeKey>;

export function useExchangeWords(): ExchangeWords {
  return useChapter(exchangeTexts);
}
