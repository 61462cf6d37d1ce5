/** How a language calls what may be chosen in a cell, whose value itself is the same in every language. */
import { message, type Locale } from "#core";
import { text } from "../locales/text.ts";
import type { TextKey } from "../locales/en.ts";

const fromMethod = [
  "contact-level",
  "contact-function",
  "buyer-type",
  "stance",
  "purchasing-stage",
  "sales-stage",
  "information-point",
  "information-state",
  "scale-kind",
] as const;
const ownWords = [
  "outcome",
  "activity-kind",
  "selling-factor",
  "key-account-kind",
  "value-sought",
  "metric",
  "process-part",
  "keep",
] as const;
export type ChoiceGroup = (typeof fromMethod)[number] | (typeof ownWords)[number];

export function choiceName(locale: Locale, group: ChoiceGroup, value: string): string {
  return ownWords.some((own) => own === group)
    ? text(locale, `choice.${group}.${value}` as TextKey)
    : message(locale, `${group}.${value}` as Parameters<typeof message>[1]);
}
