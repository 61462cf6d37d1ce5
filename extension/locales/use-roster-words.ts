/** The words of the roster screen, apart from the catalogue, so that the panel doesn't carry them before they are needed. */
import type { Locale } from "#core";
import { useMemo } from "preact/hooks";
import { roster as en } from "./en/roster.ts";
import { fill, type MessageParams } from "./translate.ts";
import { useLocale } from "./use-locale.tsx";
import { roster as zh } from "./zh/roster.ts";

type RosterKey = keyof typeof en;

export const rosterCatalogues: Readonly<Record<Locale, Readonly<Record<RosterKey, string>>>> = {
  en,
  zh,
};

/** A sentence of the roster screen in a language. */
export function rosterWords(locale: Locale, key: RosterKey, params: MessageParams = {}): string {
  return fill(rosterCatalogues[locale][key], locale, params);
}

/** Says a sentence of the roster screen. */
type RosterWords = (key: RosterKey, params?: MessageParams) => string;

export function useRosterWords(): RosterWords {
  const { locale } = useLocale();
  return useMemo(() => (key, params) => rosterWords(locale, key, params), [locale]);
}
