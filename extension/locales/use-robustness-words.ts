/** The words of the robustness view, apart from the catalogue: the panel never shows them and doesn't carry them. */
import type { Locale } from "#core";
import { useMemo } from "preact/hooks";
import { robustness as en } from "./en/robustness.ts";
import { fill, type MessageParams } from "./translate.ts";
import { useLocale } from "./use-locale.tsx";
import { robustness as zh } from "./zh/robustness.ts";

type RobustnessKey = keyof typeof en;

export const robustnessCatalogues: Readonly<
  Record<Locale, Readonly<Record<RobustnessKey, string>>>
> = { en, zh };

/** Says a sentence of the robustness view. */
export type RobustnessWords = (key: RobustnessKey, params?: MessageParams) => string;

export function useRobustnessWords(): RobustnessWords {
  const { locale } = useLocale();
  return useMemo(
    () => (key, params) => fill(robustnessCatalogues[locale][key], locale, params ?? {}),
    [locale],
  );
}
