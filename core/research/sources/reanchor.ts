/** Finds a stored quote again on a page that may have changed since. */
import { closedUp, type Closure } from "./reanchoring/closure.ts";
import type { Edit } from "./reanchoring/edit.ts";
import { bestOccurrence, type Occurrence, untouched } from "./reanchoring/occurrence.ts";
import { pageOf, withoutSpaces } from "./reanchoring/page.ts";
import { patternOf, wordsOf, type Pattern } from "./reanchoring/pattern.ts";
import { likeliestPlace } from "./reanchoring/place.ts";
import { isQuote } from "./reanchoring/verdict.ts";
import type { TextQuote } from "./text-quote.ts";

/** What became of a quote: it stands verbatim (spaces apart), its wording changed, or it is no longer there. */
export type Reanchored =
  | {
      readonly status: "exact" | "edited";
      /** Its place in UTF-16 units of the text. */
      readonly start: number;
      readonly end: number;
      /** The share of the wording that stands, 0 to 1; 1 when exact. */
      readonly similarity: number;
    }
  | { readonly status: "gone" };

const GONE: Reanchored = { status: "gone" };

/**
 * What became of a quote on a page; `text` is the page's text with runs of white space folded to one space.
 *
 * 1. A wording that stands verbatim, spaces apart, is `exact`. Of several places the one wins around which most
 *    stands, the nearest to `start` among equals. A mere value ("860") counts only with its surroundings.
 * 2. Else quote and surroundings are laid as one row of words over the likeliest stretches of the page (words that
 *    vote for a diagonal, then Gotoh's alignment with affine gaps). Each word counts by how well it tells this
 *    passage from others on the page, so that rows of one mould are not taken for one another.
 * 3. It is `edited` when its words, what stands on its sides and its lead over the next likeliest place suffice
 *    together; a short value may then have changed wholly. It is `gone` otherwise, and when its
 *    surroundings closed up over it.
 *
 * The layers of exact match, context and fuzzy match follow Hypothesis and the W3C Web Annotation model; their
 * fuzzy match takes any text with half its letters for the quote, which is what 2 and 3 are there to avoid.
 * @example reanchor({ exact: "860", prefix: "employs ", suffix: " people", start: 8 }, "now employs 900 people.") // { status: "edited", start: 12, end: 15, similarity: 0.2 }
 */
export function reanchor(quote: TextQuote, text: string): Reanchored {
  if (untouched(quote, text)) return exactly(quote.start, quote.start + quote.exact.length);
  const page = pageOf(text);
  const found = bestOccurrence(quote, page);
  if (found && stands(found)) return exactly(found.start, found.end);
  const pattern = patternOf(quote, page);
  if (pattern.from === pattern.to) return found ? exactly(found.start, found.end) : GONE;
  const closed = (): Closure => closedUp(pattern, page, quote.start);
  const place = likeliestPlace(pattern, page, quote.start);
  const edited = place && isQuote(pattern, place, closed) ? place.edit : undefined;
  if (found && keeps(found, text, pattern, edited, closed)) return exactly(found.start, found.end);
  if (!edited) return GONE;
  if (withoutSpaces(text.slice(edited.start, edited.end)) === withoutSpaces(quote.exact))
    return exactly(edited.start, edited.end);
  const { start, end, similarity } = edited;
  return { status: "edited", start, end, similarity };
}

function exactly(start: number, end: number): Reanchored {
  return { status: "exact", start, end, similarity: 1 };
}

function stands({ before, after, torn }: Occurrence): boolean {
  return !torn && before + after >= 0.8;
}

/** Words of a mere value, such as a number with its unit. */
const VALUE = 1.6;

/**
 * Whether a verbatim occurrence is the quote although little stands around it: a wording of some length is,
 * wherever it moved to, but a mere value ("860") that stands elsewhere by chance is not, when its old
 * surroundings stand around another value or closed up. A name that the page says once has moved.
 */
function keeps(
  found: Occurrence,
  text: string,
  pattern: Pattern,
  edited: Edit | undefined,
  closed: () => Closure,
): boolean {
  if (found.torn) return false;
  if (wordsOf(pattern) > VALUE) return true;
  if (edited && edited.start < found.end && found.start < edited.end) return true;
  const around = found.before + found.after;
  if (edited && Math.min(edited.before, edited.after) > 0.7)
    return around > edited.before + edited.after - 0.5;
  const { share } = closed();
  return share < 1 || around > share - 0.5 || isLoneName(found, text);
}

/** Whether a word of letters stands on the page this once; a number means something else wherever it stands. */
function isLoneName({ start, end }: Occurrence, text: string): boolean {
  const name = text.slice(start, end);
  return (
    /^\p{L}{4,}$|^\p{Script=Han}{2,}$/u.test(name) && text.indexOf(name) === text.lastIndexOf(name)
  );
}
