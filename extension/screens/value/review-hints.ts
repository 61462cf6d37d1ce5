/** What is known to a question of the review, as a line below it. */
import type { KeyAccountQuestion, Locale } from "#core";
import { formatNumber, formatPercent } from "../../locales/formats.ts";
import { valueWords, type ValueWords } from "../../locales/use-value-words.ts";
import type { ReviewedAccount } from "./key-account-query.ts";
import { pointsText } from "./place-words.ts";

export function hintWords(
  question: KeyAccountQuestion,
  { evidence, potential, credit }: ReviewedAccount,
  locale: Locale,
): string | undefined {
  const v: ValueWords = (key, params) => valueWords(locale, key, params);
  const { recurring, margin, share } = evidence;
  switch (question) {
    case "fit":
      return potential && v("key-hint.fit", { points: pointsText(locale, potential, v) });
    case "recurring":
      return recurring && v("key-hint.recurring", recurring);
    case "highMargin":
      return (
        margin &&
        v("key-hint.margin", {
          rate: formatNumber(locale, margin.rate, 1),
          median: formatNumber(locale, margin.median, 1),
        })
      );
    case "largeShare":
      return share === undefined
        ? undefined
        : v("key-hint.share", { share: formatPercent(locale, share) });
    case "goodCredit":
      return credit && v("key-hint.credit", { fact: credit });
    default:
      return undefined;
  }
}
