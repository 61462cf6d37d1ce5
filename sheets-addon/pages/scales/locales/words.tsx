/** The words of the editor: its own, and those of the method that came with the scales. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { fill, type Locale, type MessageParams } from "#core";
import { en, type ScaleTextKey } from "./en.ts";
import { zh } from "./zh.ts";

export interface Words {
  readonly locale: Locale;
  /** Messages of the method by their keys, in the language of the workbook. */
  readonly method: Readonly<Record<string, string>>;
}

export const firstLocale: Locale = navigator.language.startsWith("zh") ? "zh" : "en";

export const Spoken = createContext<Words>({ locale: firstLocale, method: {} });

export function useWords() {
  const { locale, method } = useContext(Spoken);
  return {
    locale,
    text: (key: ScaleTextKey, params?: MessageParams) =>
      fill((locale === "zh" ? zh : en)[key], params),
    term: (key: string, params?: MessageParams) => fill(method[key] ?? key, params),
  };
}

export type WordsInUse = ReturnType<typeof useWords>;
