/** Whether the surroundings of a quote closed up over it: the surest sign that it was taken out. */
import { align, type Alignment } from "./alignment.ts";
import { candidates } from "./candidate.ts";
import { withoutAccidents } from "./edit.ts";
import type { Page } from "./page.ts";
import { type Pattern, withoutQuote } from "./pattern.ts";

/** A place where the surroundings of a quote stand together with nothing between them: it was taken out. */
export interface Closure {
  readonly place: number;
  /** How much of the surroundings stands there, 0 to 2. */
  readonly share: number;
}

const OPEN: Closure = { place: -1, share: 0 };

export function closedUp(pattern: Pattern, page: Page, start: number): Closure {
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
