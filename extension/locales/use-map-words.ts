/** The words of the map screen, apart from the catalogue, so that the panel doesn't carry them. */
import type { Locale } from "#core";
import { useMemo } from "preact/hooks";
import { customerMap as en } from "./en/customer-map.ts";
import { fill, type MessageParams } from "./translate.ts";
import { useLocale } from "./use-locale.tsx";
import { customerMap as zh } from "./zh/customer-map.ts";

export type MapKey = keyof typeof en;

export const mapCatalogues: Readonly<Record<Locale, Readonly<Record<MapKey, string>>>> = { en, zh };

/** A sentence of the map screen in a language. */
export function mapWords(locale: Locale, key: MapKey, params: MessageParams = {}): string {
  return fill(mapCatalogues[locale][key], locale, params);
}

/** Says a sentence of the map screen. */
export type MapWords = (key: MapKey, params?: MessageParams) => string;

export function useMapWords(): MapWords {
  const { locale } = useLocale();
  return useMemo(() => (key, params) => mapWords(locale, key, params), [locale]);
}
