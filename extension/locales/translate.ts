/** Turns a message and its parameters into a sentence of the reader's language. */
import type { Locale } from "#core";
import { catalogues, type MessageKey } from "./catalogue.ts";
import { numberFormat } from "./formatters.ts";

export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * The sentence of a key. `{name}` stands for a parameter, a number written as the language does;
 * `{count|fact|facts}` chooses the first form for one and the second for any other number.
 * @example translate("en", "common.facts", { count: 2 }) // "2 facts"
 */
export function translate(locale: Locale, key: MessageKey, params: MessageParams = {}): string {
  return fill(catalogues[locale][key], locale, params);
}

/** Fills the placeholders of a template; a parameter that is missing stays visible as its placeholder. */
export function fill(template: string, locale: Locale, params: MessageParams): string {
  return template.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/gu,
    (placeholder, name: string, one: string | undefined, other: string | undefined) => {
      const value = params[name];
      if (value === undefined) return placeholder;
      if (one !== undefined) return Number(value) === 1 ? one : (other ?? "");
      return typeof value === "number" ? numberFormat(locale, {}).format(value) : value;
    },
  );
}
