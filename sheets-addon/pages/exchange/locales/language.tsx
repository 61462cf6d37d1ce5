/** The language of the exchange's page, for every part of it. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Locale } from "#core";
import { en, type ExchangeTextKey } from "./en.ts";
import { zh } from "./zh.ts";

export type Say = (
  key: ExchangeTextKey,
  params?: Readonly<Record<string, string | number>>,
) => string;

export const Language = createContext<Locale>("en");

/** The text of a key in the language around. */
export function useText(): Say {
  return textsOf(useContext(Language));
}

/** The texts of a language; numbers as it writes them. */
export function textsOf(locale: Locale): Say {
  const numbers = new Intl.NumberFormat(locale === "zh" ? "zh-CN" : "en");
  return (key, params = {}) =>
    (locale === "zh" ? zh : en)[key].replace(/\{(\w+)\}/gu, (placeholder, name: string) => {
      const value = params[name];
      return typeof value === "number" ? numbers.format(value) : (value ?? placeholder);
    });
}

/** A moment as the language writes it, in the time of the user's clock. */
export function useMoment(): (moment: string) => string {
  const locale = useContext(Language);
  const format = new Intl.DateTimeFormat(locale === "zh" ? "zh-CN" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
  });
  return (moment) => (Number.isNaN(Date.parse(moment)) ? moment : format.format(new Date(moment)));
}
