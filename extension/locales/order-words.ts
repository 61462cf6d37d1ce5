/** The words about orders and activities, on the screens that show them. */
import type { Locale } from "#core";
import { type ChapterTexts, type ChapterWords, chapterWords, useChapter } from "./chapter.ts";
import { activities as activitiesEn } from "./en/activities.ts";
import { orders as ordersEn } from "./en/orders.ts";
import { activities as activitiesZh } from "./zh/activities.ts";
import { orders as ordersZh } from "./zh/orders.ts";

const en = { ...ordersEn, ...activitiesEn };

type OrderKey = keyof typeof en;

export const orderTexts: ChapterTexts<OrderKey> = { en, zh: { ...ordersZh, ...activitiesZh } };

export type OrderWords = ChapterWords<OrderKey>;

/** A sentence in a language, for notices that outlive the screen. */
export function orderWords(locale: Locale): OrderWords {
  return chapterWords(orderTexts, locale);
}

export function useOrderWords(): OrderWords {
  return useChapter(orderTexts);
}
