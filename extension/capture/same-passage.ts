/** Whether two clips are of the same words at the same place of the same page. */
import { foldSpace, type TextQuote } from "#core";
import { pageAddress } from "./web-address.ts";

/** A passage: its words and the page that they stand on. */
export interface Passage {
  readonly page: { readonly url: string };
  readonly quote: TextQuote;
}

/**
 * Are they the same? The words around tell places of one page apart, unless all of them have changed; where one of
 * the two has no words around, as from a PDF, the words themselves decide.
 */
export function isSamePassage(a: Passage, b: Passage): boolean {
  if (pageAddress(a.page.url) !== pageAddress(b.page.url)) return false;
  if (foldSpace(a.quote.exact) !== foldSpace(b.quote.exact)) return false;
  if (!isPlaced(a.quote) || !isPlaced(b.quote)) return true;
  return a.quote.prefix === b.quote.prefix || a.quote.suffix === b.quote.suffix;
}

function isPlaced({ prefix, suffix }: TextQuote): boolean {
  return prefix !== "" || suffix !== "";
}
