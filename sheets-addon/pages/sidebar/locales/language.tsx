/** The language of the sidebar, for every part of it. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Locale } from "#core";
import { en, type SidebarTextKey } from "./en.ts";
import { zh } from "./zh.ts";

type Params = Readonly<Record<string, string | number>>;
export type Say = (key: SidebarTextKey, params?: Params) => string;

export const Language = createContext<Locale>("en");

/** The text of a key in the language around. */
export function useText(): Say {
  const locale = useContext(Language);
  return (key, params = {}) =>
    (locale === "zh" ? zh : en)[key].replace(/\{(\w+)\}/gu, (placeholder, name: string) =>
      String(params[name] ?? placeholder),
    );
}

/** Numbers as the language writes them, without decimals. */
export function useNumber(): (value: number) => string {
  const locale = useContext(Language);
  const format = new Intl.NumberFormat(locale === "zh" ? "zh-CN" : "en", {
    maximumFractionDigits: 0,
  });
  return (value) => format.format(value);
}

/** Shares as whole per cents. */
export function usePercent(): (share: number) => string {
  const locale = useContext(Language);
  const format = new Intl.NumberFormat(locale === "zh" ? "zh-CN" : "en", { style: "percent" });
  return (share) => format.format(share);
}
