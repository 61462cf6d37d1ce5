/** White space as a reader sees it: a run of it counts as one space. */

/**
 * Folds every run of white space (also the ideographic and non-breaking space) to one space and trims the ends.
 * @example foldSpace("  Hua\u3000Xing \n Ltd ") // "Hua Xing Ltd"
 */
export function foldSpace(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/gu, " ").trim();
}
