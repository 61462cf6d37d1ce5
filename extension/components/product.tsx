/** What every page of the product stands in: its language, its light or dark look, its first start. */
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { browserLocale, languageTag } from "../locales/language.ts";
import { LocaleProvider } from "../locales/use-locale.tsx";
import { useLive } from "../store/live.ts";
import { readSettings, seedStarterScales, type Theme } from "../store/settings.ts";
import { Failure } from "./surfaces.tsx";

/** Prepares the page once and follows the settings from then on. */
export function Product(props: { children: ComponentChildren }) {
  const settings = useLive(readSettings, []);
  const [trouble, setTrouble] = useState<unknown>();
  useEffect(() => {
    seedStarterScales().catch(setTrouble);
  }, []);
  const chosen = settings.state === "ready" ? settings.value : undefined;
  const locale = chosen?.locale ?? browserLocale(navigator.language);
  useTheme(chosen?.theme ?? "system");
  useEffect(() => {
    document.documentElement.lang = languageTag(locale);
  }, [locale]);
  const error = settings.state === "failed" ? settings.error : trouble;
  return (
    <LocaleProvider locale={locale}>
      {error === undefined ? null : <Failure error={error} />}
      {settings.state === "ready" && props.children}
    </LocaleProvider>
  );
}

function useTheme(theme: Theme): void {
  useEffect(() => {
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const apply = (): void => {
      const isDark = theme === "dark" || (theme === "system" && dark.matches);
      document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
    };
    apply();
    dark.addEventListener("change", apply);
    return () => dark.removeEventListener("change", apply);
  }, [theme]);
}
