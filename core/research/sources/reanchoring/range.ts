/** Where on a page a changed quote begins and ends. */
import type { Alignment } from "./alignment.ts";
import type { Page } from "./page.ts";
import type { Pattern } from "./pattern.ts";
import { EDGE } from "./token.ts";

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The tokens of the page that now stand where the quote stood. */
export function rangeOf(
  { tokens: pattern, from, to }: Pattern,
  page: Page,
  { place }: Alignment,
  kept: Float64Array,
): Range | undefined {
  let first = from;
  while (first < to && kept[first] === 0) first++;
  let last = to - 1;
  while (last >= from && kept[last] === 0) last--;
  // Up to here the surroundings stand, so what is between them is the quote's.
  const left = from > 0 && kept[from - 1]! > 0 ? place[from - 1]! + 1 : -1;
  const right = to < place.length && kept[to]! > 0 ? place[to]! : -1;
  if (first > last) {
    if (left < 0 || right < 0 || right <= left) return inside(page, ...replacing(place, from, to));
    return inside(page, left, right);
  }
  // Words replaced in their place are the quote's too.
  while (first > from && place[first - 1] === place[first]! - 1) first--;
  while (last < to - 1 && place[last + 1] === place[last]! + 1) last++;
  let begin = place[first]!;
  if (
    kept[from]! < 1 &&
    left >= 0 &&
    left < begin &&
    begin - left <= 3 + 2 * missing(kept, from, 1, to)
  )
    begin = left;
  let end = place[last]! + 1;
  if (
    kept[to - 1]! < 1 &&
    right > end &&
    right - end <= 3 + 2 * missing(kept, to - 1, -1, from - 1)
  )
    end = right;
  // The sign that closes the quote, where it was found behind words put in after it.
  if (kept[to - 1] === 0 && pattern.word[to - 1] === page.tokens.word[end]) end++;
  return inside(page, begin, end);
}

/** From the first to the last token that stands in the place of one of the quote's, if any. */
function replacing(place: Int32Array, from: number, to: number): [from: number, to: number] {
  const placed = place.subarray(from, to).filter((at) => at >= 0);
  return placed.length > 0 ? [placed[0]!, placed[placed.length - 1]! + 1] : [0, 0];
}

function missing(kept: Float64Array, at: number, step: 1 | -1, stop: number): number {
  let count = 0;
  for (; at !== stop && kept[at]! < 1; at += step) count++;
  return count;
}

function inside({ tokens }: Page, from: number, to: number): Range | undefined {
  const first = tokens.kind[from] === EDGE ? from + 1 : from;
  const last = tokens.kind[to - 1] === EDGE ? to - 1 : to;
  return first < last ? { from: first, to: last } : undefined;
}

/** How much of what stands a part torn off the rest may be, to be taken for a chance meeting. */
const LOOSE = 0.2;

/** Tokens put in between before an end of the quote may be torn off: beyond a sentence's end, and anywhere. */
const APART = 3;
const FAR = 6;
const SENTENCE_END = /[.!?;:](?=\s)|[。！？；]/u;

/**
 * Words at an end of the quote that stand in another sentence than the rest of it are met by accident: where a
 * sentence was put behind the quote, its full stop would else be found behind that one.
 */
export function withoutLooseEnds(
  { from, to, weight }: Pattern,
  { text, tokens }: Page,
  place: Int32Array,
  kept: Float64Array,
): Float64Array {
  const standing: number[] = [];
  let whole = 0;
  for (let at = from; at < to; at++) {
    if (kept[at] === 0) continue;
    standing.push(at);
    whole += weight[at]! * kept[at]!;
  }
  const held = kept.slice();
  for (const step of [1, -1]) {
    const row = step > 0 ? standing : [...standing].reverse();
    let end = 0;
    for (let count = 1; count < row.length; count++) {
      const [one, next] = [row[count - 1]!, row[count]!];
      end += weight[one]! * kept[one]!;
      if (end > LOOSE * whole) break;
      const apart = Math.abs(place[next]! - place[one]!) - Math.abs(next - one);
      if (apart <= APART) continue;
      const [first, last] = step > 0 ? [one, next] : [next, one];
      const between = text.slice(tokens.end[place[first]!], tokens.start[place[last]!]);
      if (apart > FAR + 3 * count || SENTENCE_END.test(between))
        for (const at of row.slice(0, count)) held[at] = 0;
    }
  }
  return held;
}
