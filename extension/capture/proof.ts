/** Finds the words that prove a value: in what the page shows if it can be, else in what it declares. */
import { foldSpace, quoteAt, quoteOf, type TextQuote } from "#core";
import type { PageSnapshot, Stretch } from "./snapshot.ts";

export interface Proof {
  readonly quote: TextQuote;
  readonly foundIn: "text" | "markup";
}

// A short word or a bare number may stand anywhere on a page and mean something else.
const SHORTEST = 5;
const WORD = /[\p{L}\p{N}]/u;
const SPACELESS = /[\p{Script=Han}]/u;

/** The proof by a stretch of the page's text. */
export function shownAt({ text }: PageSnapshot, { start, end }: Stretch): Proof {
  return { quote: quoteAt(text, start, end), foundIn: "text" };
}

/** The proof of a value that the page shows as a whole; `undefined` when it doesn't or it could be chance. */
export function shownSomewhere({ text }: PageSnapshot, value: string): Proof | undefined {
  if (value.length < SHORTEST || /^[\d.,\s]+$/u.test(value)) return undefined;
  for (let from = 0; ;) {
    const quote = quoteOf(text.slice(from), value);
    if (!quote) return undefined;
    const start = from + quote.start;
    const end = start + value.length;
    if (standsAlone(text, start, end)) return { quote: quoteAt(text, start, end), foundIn: "text" };
    from = end;
  }
}

/** Is there no letter or digit that would make the passage part of a longer word? */
function standsAlone(text: string, start: number, end: number): boolean {
  return !joins(text[start - 1], text[start]) && !joins(text[end - 1], text[end]);
}

function joins(left = "", right = ""): boolean {
  return WORD.test(left) && WORD.test(right) && !SPACELESS.test(left) && !SPACELESS.test(right);
}

/** The proof by an attribute of the markup. */
export function declaredAs(value: string): Proof {
  return { quote: quoteAt(foldSpace(value), 0, foldSpace(value).length), foundIn: "markup" };
}
