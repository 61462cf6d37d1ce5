/** The user's selection as a quote of the page's text. */
import type { TextQuote } from "#core";

const CONTEXT = 32;

/** The selected words at their place, or just the words where the page's text does not hold them. */
export function quotedSelection(
  text: string,
  selected: string,
  near: number,
): TextQuote | undefined {
  const exact = selected.replace(/[\s\u200b\ufeff]+/gu, " ").trim();
  if (exact === "") return undefined;
  const after = text.indexOf(exact, Math.max(0, near - 1));
  const start = after < 0 ? text.indexOf(exact) : after;
  if (start < 0) return { exact, prefix: "", suffix: "", start: 0 };
  const end = start + exact.length;
  return {
    exact,
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
  };
}
