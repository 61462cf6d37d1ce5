/** The language of the screens: chosen in the settings, switched without a reload. */
import { type Locale, message, type MessageKey as TermKey, type Problem, sentenceOf } from "#core";
import { type ComponentChildren, createContext } from "preact";
import { useContext, useMemo } from "preact/hooks";
import type { MessageKey } from "./catalogue.ts";
import { type MessageParams, translate } from "./translate.ts";

/** `t` says a sentence of the extension, `term` a term of the method, `problem` what is wrong and what to do. */
export interface Language {
  readonly locale: Locale;
  readonly t: (key: MessageKey, params?: MessageParams) => string;
  readonly term: (key: TermKey, params?: MessageParams) => string;
  readonly problem: (problem: Problem) => string;
}

const LocaleContext = createContext<Locale>("en");

export function LocaleProvider(props: { locale: Locale; children: ComponentChildren }) {
  return <LocaleContext.Provider value={props.locale}>{props.children}</LocaleContext.Provider>;
}

/** The language of the screen that asks. */
export function useLocale(): Language {
  const locale = useContext(LocaleContext);
  return useMemo(
    () => ({
      locale,
      t: (key, params) => translate(locale, key, params),
      term: (key, params) => message(locale, key, params),
      problem: (problem) => sentenceOf(locale, problem),
    }),
    [locale],
  );
}
