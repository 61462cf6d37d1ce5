/** The words of the buying centre, apart from the catalogue, so that the panel doesn't carry them. */
import type { Locale } from "#core";
import { useMemo } from "preact/hooks";
import { centre as en } from "./en/centre.ts";
import { fill, type MessageParams } from "./translate.ts";
import { useLocale } from "./use-locale.tsx";
import { centre as zh } from "./zh/centre.ts";

export type CentreKey = keyof typeof en;

export const centreCatalogues: Readonly<Record<Locale, Readonly<Record<CentreKey, string>>>> = {
  en,
  zh,
};

/** Says a sentence of the buying centre. */
export type CentreWords = (key: CentreKey, params?: MessageParams) => string;

export function centreWords(locale: Locale): CentreWords {
  return (key, params = {}) => fill(centreCatalogues[locale][key], locale, params);
}

export function useCentreWords(): CentreWords {
  const { locale } = useLocale();
  return useMemo(() => centreWords(locale), [locale]);
}
