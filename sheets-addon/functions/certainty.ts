/** The words for what no missing fact could change any more, and for what one still could. */
import { isEmpty, shown } from "./arguments.ts";

const words: Readonly<Record<string, readonly [sure: string, undecided: string]>> = {
  "": ["sure", "undecided"],
  en: ["Sure", "Undecided"],
  zh: ["确定", "未定"],
};

/** How a language says it; without a language, in plain lower case, as `QUADRANT` names the quadrants. */
export function certaintyIn(language: unknown): (isSure: boolean) => string {
  const said = words[isEmpty(language) ? "" : String(language).trim().toLowerCase()];
  if (!said) throw new Error(`“language” must be "en" or "zh", not ${shown(language)}.`);
  return (isSure) => said[isSure ? 0 : 1];
}
