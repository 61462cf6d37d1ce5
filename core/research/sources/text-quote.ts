/** A passage in a page's text with what stands around it: the proof of a fact. */
import * as z from "zod/mini";

/** Characters kept on each side of a quote, enough to tell repeated passages apart; fewer only at a page's ends. */
export const quoteContext = 32;

// @__NO_SIDE_EFFECTS__
function exactText() {
  return z.string().check(z.minLength(1));
}

// @__NO_SIDE_EFFECTS__
function offset() {
  return z.int().check(z.gte(0));
}

/**
 * A verbatim passage: `start` is its place in UTF-16 units in the page's text, in which runs of white
 * space are folded to one space. The selector is that of the W3C Web Annotation model.
 */
export const TextQuote = z.strictObject({
  exact: exactText(),
  prefix: z.string(),
  suffix: z.string(),
  start: offset(),
});
export type TextQuote = z.infer<typeof TextQuote>;

/**
 * The quote of a range of a text.
 * @example quoteAt("Hua Xing employs 860 people.", 17, 20).exact // "860"
 */
export function quoteAt(text: string, start: number, end: number): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - quoteContext), start),
    suffix: text.slice(end, end + quoteContext),
    start,
  };
}

/**
 * The quote of a passage that occurs in a text, nearest to where it is expected; `undefined` when it doesn't occur.
 * @example quoteOf("Fax 1. Tel 2.", "Tel 2")?.start // 7
 */
export function quoteOf(text: string, exact: string, near = 0): TextQuote | undefined {
  if (exact === "") return undefined;
  const after = text.indexOf(exact, near);
  const before = near > 0 ? text.lastIndexOf(exact, near) : -1;
  if (after < 0 && before < 0) return undefined;
  const start = after < 0 || (before >= 0 && near - before < after - near) ? before : after;
  return quoteAt(text, start, start + exact.length);
}
