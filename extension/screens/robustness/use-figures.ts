/** Shares and points in words, by one formatter for hundreds of them: making one costs more than using it. */
import { useMemo } from "preact/hooks";
import { languageTag } from "../../locales/language.ts";
import { useLocale } from "../../locales/use-locale.tsx";

export interface Figures {
  readonly percent: (fraction: number) => string;
  /** With one decimal at most. */
  readonly points: (value: number) => string;
}

export function useFigures(): Figures {
  const { locale } = useLocale();
  return useMemo(() => {
    const share = new Intl.NumberFormat(languageTag(locale), {
      style: "percent",
      maximumFractionDigits: 0,
    });
    const number = new Intl.NumberFormat(languageTag(locale), { maximumFractionDigits: 1 });
    return { percent: (one) => share.format(one), points: (one) => number.format(one) };
  }, [locale]);
}
