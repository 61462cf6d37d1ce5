/** The method's own words in formulas, in the language that is asked for. */
import { messages, type MessageKey } from "#core";
import { term } from "../locales/term.ts";
import { languageOf } from "./language.ts";

/** Says a key of a chapter of words, such as `never-met` of `gate-obstacle`, with the count that it may name. */
type SayMethod = (chapter: string, key: string, count?: number) => string;

/** Without a language the keys themselves are said, with their count. */
export function methodWordsIn(language: unknown): SayMethod {
  const locale = languageOf(language);
  if (!locale) return (_, key, count) => (count === undefined ? key : `${key} (${count})`);
  return (chapter, key, count = 0) => {
    const message = `${chapter}.${key}`;
    return message in messages(locale) ? term(locale, message as MessageKey, { count }) : key;
  };
}
