/** What formulas say in a language, and which words they take: a key of the method, or its word in English or Chinese. */
import { languageOf } from "./language.ts";

type Words = Readonly<Record<string, readonly [en: string, zh: string]>>;

/**
 * The words of a few keys. Without a language the keys themselves are said, in plain lower case, as `QUADRANT` names
 * the quadrants.
 */
export function saidIn(words: Words, language: unknown): (key: string) => string {
  const locale = languageOf(language);
  if (!locale) return (key) => key;
  const place = locale === "zh" ? 1 : 0;
  return (key) => words[key]?.[place] ?? key;
}

/** The key that a cell names, whatever its case and in either language; `undefined` where it names none. */
export function keyNamed(words: Words, cell: string): string | undefined {
  const plain = plainOf(cell);
  return Object.keys(words).find(
    (key) => plainOf(key) === plain || words[key]!.some((word) => plainOf(word) === plain),
  );
}

function plainOf(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/gu, "-");
}
