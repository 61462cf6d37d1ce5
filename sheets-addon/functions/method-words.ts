/** The method's own words in formulas, in the language that is asked for. */
import { fill, messages } from "#core";
import { isEmpty, shown } from "./arguments.ts";

/** Says a key of a chapter of words, such as `never-met` of `gate-obstacle`, with the count that it may name. */
type SayMethod = (chapter: string, key: string, count?: number) => string;

/** Without a language the keys themselves are said, with their count. */
export function methodWordsIn(language: unknown): SayMethod {
  if (isEmpty(language))
    return (_, key, count) => (count === undefined ? key : `${key} (${count})`);
  const locale = String(language).trim().toLowerCase();
  if (locale !== "en" && locale !== "zh")
    throw new Error(`“language” must be "en" or "zh", not ${shown(language)}.`);
  const catalogue: Readonly<Record<string, string>> = messages(locale);
  return (chapter, key, count = 0) =>
    fill(
      (catalogue[`${chapter}.${key}`] ?? key).replace(
        /\{count\|([^|}]*)\|([^}]*)\}/gu,
        (_, one: string, other: string) => (count === 1 ? one : other),
      ),
      { count },
    );
}
