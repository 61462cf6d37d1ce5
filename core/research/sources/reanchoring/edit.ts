/** What became of a quote where its pattern lies on a page: how much of it and of its surroundings stands. */
import type { Alignment } from "./alignment.ts";
import type { Page } from "./page.ts";
import type { Pattern } from "./pattern.ts";
import { type Range, rangeOf, withoutLooseEnds } from "./range.ts";
import { HAN, SIGN } from "./token.ts";

export interface Edit {
  readonly start: number;
  readonly end: number;
  /** The share of the wording that stands, counted over the old and the new wording, 0 to 1. */
  readonly similarity: number;
  /** The shares of what tells this passage from others that stand: in the quote and on each side of it, 0 to 1. */
  readonly content: number;
  readonly before: number;
  readonly after: number;
  /** How likely this is the place, for comparing places. */
  readonly rank: number;
}

/** Tokens that may be put in between before the surroundings count as further off. */
const FAR = 6;
/** How much less each token counts than the one nearer to the quote. */
const FADING = 0.9;

export function editOf(pattern: Pattern, page: Page, alignment: Alignment): Edit | undefined {
  const { from, to, telling } = pattern;
  const kept = withoutLooseEnds(
    pattern,
    page,
    alignment.place,
    withoutAccidents(pattern, alignment),
  );
  const range = rangeOf(pattern, page, alignment, kept);
  if (!range) return undefined;
  const content = standing(telling, kept, from, to);
  const fading = telling.map(
    (worth, at) => worth * FADING ** (at < from ? from - 1 - at : at - to),
  );
  const before = standing(fading, nearby(kept, alignment.place, range.from, from - 1), 0, from);
  const after = standing(fading, nearby(kept, alignment.place, range.to - 1, to), to, kept.length);
  const similarity = similarityOf(pattern, page, range, alignment.place, kept);
  const mass = content.mass + before.mass + after.mass;
  const sides = sidesOf(before, after);
  return {
    start: page.tokens.start[range.from]!,
    end: page.tokens.end[range.to - 1]!,
    similarity,
    content: content.share,
    ...sides,
    rank: similarity + content.share + 2 * (sides.before + sides.after) + 0.15 * mass,
  };
}

interface Standing {
  readonly share: number;
  readonly whole: number;
  readonly mass: number;
  readonly nothing: boolean;
}

function standing(telling: Float64Array, kept: Float64Array, from: number, to: number): Standing {
  let whole = 0;
  let mass = 0;
  for (let at = from; at < to; at++) {
    whole += telling[at]!;
    mass += telling[at]! * kept[at]!;
  }
  // The tenth of a word keeps a lone common sign from being taken for a proof.
  return { share: mass / (whole + 0.1), whole, mass, nothing: from === to };
}

/** What a side counts of which nothing is known. */
const UNKNOWN = 0.6;

/** A few common words beside a quote prove little, whether they stand or not: a fifth of a word is put to them. */
function shareOf({ mass, whole }: Standing): number {
  return (mass + 0.09) / (whole + 0.2);
}

/** A quote kept without surroundings on one side is judged by the other. */
function sidesOf(before: Standing, after: Standing): { before: number; after: number } {
  if (before.nothing && after.nothing) return { before: UNKNOWN, after: UNKNOWN };
  return {
    before: shareOf(before.nothing ? after : before),
    after: shareOf(after.nothing ? before : after),
  };
}

/** What stands further off than it did, because something was put in between, counts half. */
function nearby(
  kept: Float64Array,
  place: Int32Array,
  border: number,
  nearest: number,
): Float64Array {
  return kept.map((share, at) =>
    share > 0 && Math.abs(place[at]! - border) - Math.abs(at - nearest) > FAR + 1
      ? share / 2
      : share,
  );
}

/** Twice what stands over the old and the new wording together (Dice), words counting by their weight. */
function similarityOf(
  { from, to, weight }: Pattern,
  page: Page,
  range: Range,
  place: Int32Array,
  kept: Float64Array,
): number {
  let old = 0;
  let both = 0;
  const known = new Map<number, number>();
  for (let at = from; at < to; at++) {
    old += weight[at]!;
    both += weight[at]! * kept[at]!;
    if (place[at]! >= 0) known.set(place[at]!, weight[at]!);
  }
  let now = 0;
  for (let at = range.from; at < range.to; at++)
    now += known.get(at) ?? (page.tokens.kind[at] === SIGN ? 0.1 : old / (to - from));
  return Math.min(1, (2 * both) / (old + now));
}

/** Han characters and signs that stand alone among replaced ones are met by accident in any text. */
export function withoutAccidents({ tokens }: Pattern, { place, kept }: Alignment): Float64Array {
  return kept.map((share, at) => {
    if (share === 0 || (tokens.kind[at] !== HAN && tokens.kind[at] !== SIGN)) return share;
    const before = at > 0 && kept[at - 1]! > 0 && place[at - 1] === place[at]! - 1;
    const after = at + 1 < tokens.count && kept[at + 1]! > 0 && place[at + 1] === place[at]! + 1;
    return before || after ? share : 0;
  });
}
