/** The words of the hours behind the next best questions, apart from the catalogue, so that the panel doesn't carry them. */
import type { Locale } from "#core";
import { useMemo } from "preact/hooks";
import { effort as en } from "./en/effort.ts";
import { fill, type MessageParams } from "./translate.ts";
import { useLocale } from "./use-locale.tsx";
import { effort as zh } from "./zh/effort.ts";

type EffortKey = keyof typeof en;

export const effortCatalogues: Readonly<Record<Locale, Readonly<Record<EffortKey, string>>>> = {
  en,
  zh,
};

export function useEffortWords(): (key: EffortKey, params?: MessageParams) => string {
  const { locale } = useLocale();
  return useMemo(
    () =>
      (key, params = {}) =>
        fill(effortCatalogues[locale][key], locale, params),
    [locale],
  );
}
