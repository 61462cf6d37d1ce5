/** The language that a formula is to speak. */
import { locales, type Locale } from "#core";
import { isEmpty, shown } from "./arguments.ts";

/** Nothing for an empty argument: then keys are said, the same in each language. */
export function languageOf(argument: unknown): Locale | undefined {
  if (isEmpty(argument)) return undefined;
  const name = String(argument).trim().toLowerCase();
  const locale = locales.find((known) => known === name);
  if (!locale) throw new Error(`“language” must be "en" or "zh", not ${shown(argument)}.`);
  return locale;
}
