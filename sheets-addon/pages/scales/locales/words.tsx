/** The words of the editor: its own, and those of the method that came with the scales. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { fill, type IsoInstant, type Locale, type MessageParams } from "#core";
import { en, type ScaleTextKey } from "./en.ts";
import { zh } from "./zh.ts";

export interface Words {
  readonly locale: Locale;
  /** Messages of the method by their keys, in the language of the workbook. */
  readonly method: Readonly<Record<string, string>>;
}

export const firstLocale: Locale = navigator.language.startsWith("zh") ? "zh" : "en";

export const Spoken = createContext<Words>({ locale: firstLocale, method: {} });

/** A text of the editor in a language. */
export function textOf(locale: Locale, key: ScaleTextKey, params?: MessageParams): string {
  return fill(counted((locale === "zh" ? zh : en)[key], params), params);
}

export function useWords() {
  const { locale, method } = useContext(Spoken);
  return {
    locale,
    text: (key: ScaleTextKey, params?: MessageParams) => textOf(locale, key, params),
    term: (key: string, params?: MessageParams) => fill(method[key] ?? key, params),
  };
}

/** `{count|factor|factors}` becomes the one or the other word. */
function counted(template: string, params: MessageParams = {}): string {
  return template.replace(
    /\{(\w+)\|([^|}]*)\|([^}]*)\}/gu,
    (_, name: string, one: string, other: string) => (params[name] === 1 ? one : other),
  );
}

const languageOf = (locale: Locale) => (locale === "zh" ? "zh-CN" : "en");

/** When something was saved, in the time of whoever reads it. */
export function useMoment(): (instant: IsoInstant) => string {
  const { locale } = useContext(Spoken);
  const format = new Intl.DateTimeFormat(languageOf(locale), {
    dateStyle: "medium",
    timeStyle: "short",
  });
  return (instant) => format.format(new Date(instant));
}

export type WordsInUse = ReturnType<typeof useWords>;
