/** The words of the value screen, apart from the catalogue: the panel never shows them and doesn't carry them. */
import type { Locale } from "#core";
import { useMemo } from "preact/hooks";
import { value as en } from "./en/value.ts";
import { fill, type MessageParams } from "./translate.ts";
import { useLocale } from "./use-locale.tsx";
import { value as zh } from "./zh/value.ts";

export type ValueKey = keyof typeof en;

export const valueCatalogues: Readonly<Record<Locale, Readonly<Record<ValueKey, string>>>> = {
  en,
  zh,
};

/** A sentence of the value screen in a language. */
export function valueWords(locale: Locale, key: ValueKey, params: MessageParams = {}): string {
  return fill(valueCatalogues[locale][key], locale, params);
}

/** Says a sentence of the value screen. */
export type ValueWords = (key: ValueKey, params?: MessageParams) => string;

export function useValueWords(): ValueWords {
  const { locale } = useLocale();
  return useMemo(() => (key, params) => valueWords(locale, key, params), [locale]);
}
