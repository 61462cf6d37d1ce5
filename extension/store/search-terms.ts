/** What a fact can be found by: words by their beginning, Chinese by pairs of characters, numbers by their digits. */
import { foldSpace } from "#core";

/** Text in the form in which it is compared: any case, full-width forms and white space alike. */
export function searchForm(text: string): string {
  return foldSpace(text.normalize("NFKC")).toLowerCase();
}

/** The words of a search, each of which must be found. */
export function searchWords(text: string): readonly string[] {
  return searchForm(text).split(" ").filter(Boolean);
}

const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /^\p{Script=Han}/u;
// A longer quote is found by its beginning, and a word by its first letters.
const MOST_TERMS = 96;
const LONGEST_TERM = 24;
const FEWEST_DIGITS = 7;

/**
 * The terms of texts, each once. A run of Han characters gives its pairs and its last character, so that any
 * part of it is found by the beginning of a term.
 * @example termsOf(["Pump 型号表"]) // ["pump", "型号", "号表", "表"]
 */
export function termsOf(texts: readonly string[]): readonly string[] {
  const terms = new Set<string>();
  for (const text of texts) {
    const form = searchForm(text);
    for (const [run] of form.matchAll(RUNS)) {
      if (terms.size >= MOST_TERMS) return [...terms];
      if (!HAN.test(run)) terms.add(run.slice(0, LONGEST_TERM));
      else
        for (let at = 0, characters = [...run]; at < characters.length; at += 1)
          terms.add(characters.slice(at, at + 2).join(""));
    }
    const digits = form.replace(/\D/gu, "");
    // A telephone number is written with gaps here and without there.
    if (digits.length >= FEWEST_DIGITS && form.length < digits.length * 2)
      terms.add(digits.slice(0, LONGEST_TERM));
  }
  return [...terms];
}

/** The beginnings of terms that a word of a search asks for; all of them must be there. */
export function beginningsOf(word: string): readonly string[] {
  return [...word.matchAll(RUNS)].flatMap(([run]) => {
    if (!HAN.test(run)) return [run.slice(0, LONGEST_TERM)];
    const characters = [...run];
    if (characters.length === 1) return characters;
    return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
  });
}
