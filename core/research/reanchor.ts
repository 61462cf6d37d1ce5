/** Finds a stored quote again on a page that may have changed since. */
import { align, type Alignment } from "./reanchoring/alignment.ts";
import { candidates } from "./reanchoring/candidate.ts";
import { editOf, withoutAccidents, type Edit } from "./reanchoring/edit.ts";
import { bestOccurrence, type Occurrence, untouched } from "./reanchoring/occurrence.ts";
import { pageOf, withoutSpaces, type Page } from "./reanchoring/page.ts";
import { patternOf, withoutQuote, wordsOf, type Pattern } from "./reanchoring/pattern.ts";
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
  const closed = closedUp(pattern, page, quote.start);
  const edited = likelyEdit(pattern, page, quote.start, closed);
  if (found && keeps(found, pattern, edited, closed)) return exactly(found.start, found.end);
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

/** The evidence from which a changed passage is taken for the quote; below it more of them are other passages. */
const SUFFICIENT = 11.2;

/** The place of a changed quote, if enough of it and around it stands to tell it from its likes. */
function likelyEdit(
  pattern: Pattern,
  page: Page,
  start: number,
  closed: Closure,
): Edit | undefined {
  const slack = Math.min(64, 14 + Math.floor(pattern.tokens.count / 3));
  const ranked = candidates(page, pattern, start, 8)
    .flatMap((place) => {
      const alignment = align(pattern.tokens, pattern.weight, page.tokens, place, slack);
      const edit = alignment && editOf(pattern, page, alignment);
      if (!edit) return [];
      return { edit, rank: edit.rank - 0.03 * Math.log2(1 + Math.abs(edit.start - start) / 50) };
    })
    .sort((a, b) => b.rank - a.rank);
  const [best] = ranked;
  if (!best) return undefined;
  const { edit } = best;
  const rival = ranked.find(
    (other) => other.edit.end <= edit.start || other.edit.start >= edit.end,
  );
  const lead = Math.min(3, best.rank - (rival?.rank ?? 1.5));
  // What lies across the seam is the neighbour that closed up, not the quote.
  const seam = closed.place >= edit.start - 1 && closed.place <= edit.end + 1;
  if (seam && closed.share > edit.before + edit.after + 0.2) return undefined;
  return evidence(pattern, edit) + 0.75 * lead - 1.35 * closed.share >= SUFFICIENT
    ? edit
    : undefined;
}

/**
 * What speaks for a place: for a long quote mostly its own words, for a short value what stands on its two
 * sides, for it may have changed wholly. The factors are those of a logistic regression over changed pages
 * (test/fixtures/changing-page and documents of public software in two versions), rounded.
 */
function evidence(pattern: Pattern, { content, similarity, before, after }: Edit): number {
  const better = Math.max(before, after);
  const worse = Math.min(before, after);
  const long = Math.min(1, Math.max(0, (wordsOf(pattern) - 1.5) / 4.5));
  return (
    long * (7 * content + 5.3 * similarity + 3.4 * better + 2.5 * worse + 0.9) +
    (1 - long) * (2.5 * content + 1.2 * similarity + 8.6 * better + 5.7 * worse)
  );
}

/** A place where the surroundings of a quote stand together with nothing between them: it was taken out. */
interface Closure {
  readonly place: number;
  /** How much of the surroundings stands there, 0 to 2. */
  readonly share: number;
}

const OPEN: Closure = { place: -1, share: 0 };

function closedUp(pattern: Pattern, page: Page, start: number): Closure {
  const around = withoutQuote(pattern);
  const { from, tokens } = around;
  if (from === 0 || from === tokens.count) return OPEN;
  let best = OPEN;
  for (const place of candidates(page, around, start, 4)) {
    const alignment = align(tokens, around.weight, page.tokens, place, 12);
    if (!alignment) continue;
    const kept = withoutAccidents(around, alignment);
    let left = from - 1;
    while (left >= 0 && kept[left]! < 1) left--;
    let right = from;
    while (right < tokens.count && kept[right]! < 1) right++;
    if (left < 0 || right >= tokens.count) continue;
    if (alignment.place[right]! - alignment.place[left]! !== 1) continue;
    const before = unbroken(around, alignment, left, -1);
    const after = unbroken(around, alignment, right, 1);
    if (before > 0.4 && after > 0.4 && before + after > best.share)
      best = { place: page.tokens.end[alignment.place[left]!]!, share: before + after };
  }
  return best;
}

/**
 * Whether a verbatim occurrence is the quote although little stands around it: a wording of some length is,
 * wherever it moved to, but a mere value ("860") that stands elsewhere by chance is not, when its old
 * surroundings stand around another value or closed up.
 */
function keeps(
  found: Occurrence,
  pattern: Pattern,
  edited: Edit | undefined,
  closed: Closure,
): boolean {
  if (found.torn) return false;
  if (wordsOf(pattern) > VALUE) return true;
  if (edited && edited.start < found.end && found.start < edited.end) return true;
  const around = found.before + found.after;
  if (edited && Math.min(edited.before, edited.after) > 0.7)
    return around > edited.before + edited.after - 0.5;
  return closed.share < 1 || around > closed.share - 0.5;
}

/** The share of the surroundings on one side that stands in one run, small flaws forgiven. */
function unbroken(
  { tokens, telling, from }: Pattern,
  { place, kept }: Alignment,
  nearest: number,
  step: 1 | -1,
): number {
  let whole = 0;
  for (let at = step > 0 ? from : from - 1; at >= 0 && at < tokens.count; at += step)
    whole += telling[at]!;
  let standing = 0;
  let last = nearest;
  for (let at = nearest; at >= 0 && at < tokens.count; at += step) {
    if (kept[at]! < 1) continue;
    if (Math.abs(place[at]! - place[last]!) > Math.abs(at - last) + 1) break;
    standing += telling[at]!;
    last = at;
  }
  return whole > 0 ? standing / whole : 0;
}
