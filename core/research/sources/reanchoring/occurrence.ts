/** The places where a quote stands verbatim, judged by what stands around them. */
import type { TextQuote } from "../text-quote.ts";
import { withoutSpaces, type Page } from "./page.ts";
import { goesOn } from "./token.ts";

export interface Occurrence {
  readonly start: number;
  readonly end: number;
  /** How much of the quote's surroundings stands before and after, 0 to 1; 1 where it has none to compare. */
  readonly before: number;
  readonly after: number;
  /** Whether it is a part of a longer word or number, which the quote was not. */
  readonly torn: boolean;
}

/** Occurrences looked at on each side of where the quote used to stand. */
const MOST = 400;
/** Units of surroundings that make an occurrence worth finding however far away it is. */
const NEIGHBOURHOOD = 10;
/** Units of surroundings that are compared loosely: as many as fit one machine word. */
const LOOSE = 31;

/** What it is worth that all of the surroundings stands, and to be half as far off. */
const WHOLE = 0.3;
const NEARNESS = 0.07;

/** Whether a quote stands where it stood, with all that stood around it. */
export function untouched({ prefix, exact, suffix, start }: TextQuote, text: string): boolean {
  const from = start - prefix.length;
  return exact !== "" && from >= 0 && text.startsWith(prefix + exact + suffix, from);
}

/** The most likely of the places where a quote stands verbatim, spaces apart. */
export function bestOccurrence(quote: TextQuote, page: Page): Occurrence | undefined {
  const { solid } = page;
  const exact = withoutSpaces(quote.exact);
  if (exact === "" || exact.length > solid.length) return undefined;
  const prefix = withoutSpaces(quote.prefix);
  const suffix = withoutSpaces(quote.suffix);
  const left = sideOf(prefix, -1);
  const right = sideOf(suffix, 1);
  const tornBefore = goesOn(quote.prefix, quote.exact);
  const tornAfter = goesOn(quote.exact, quote.suffix);
  let best: Occurrence | undefined;
  let bestScore = -Infinity;
  for (const at of placesOf(solid, exact, prefix, suffix, solidPlace(page, quote.start))) {
    const end = at + exact.length;
    const before = agreement(left, solid, at - 1);
    const after = agreement(right, solid, end);
    const start = page.origin[at]!;
    const stop = page.origin[end - 1]! + 1;
    const torn =
      (!tornBefore && before < 0.1 && goesOn(page.text.charAt(start - 1), quote.exact)) ||
      (!tornAfter && after < 0.1 && goesOn(quote.exact, page.text.charAt(stop)));
    const distance = Math.abs(start - quote.start);
    const whole = before === 1 && after === 1 ? WHOLE : 0;
    const near = -NEARNESS * Math.log2(1 + distance / 50);
    const score = before + after + whole + near - (torn ? 1 : 0);
    if (score > bestScore) {
      bestScore = score;
      best = { ...withEdges(quote.exact, page.text, start, stop), before, after, torn };
    }
  }
  return best;
}

/** Adds the spaces at the ends of a wording, where they stand. */
function withEdges(
  exact: string,
  text: string,
  start: number,
  end: number,
): Pick<Occurrence, "start" | "end"> {
  const leading = exact.length - exact.trimStart().length;
  const trailing = exact.length - exact.trimEnd().length;
  return {
    start: text.slice(start - leading, start) === exact.slice(0, leading) ? start - leading : start,
    end:
      trailing > 0 && text.slice(end, end + trailing) === exact.slice(-trailing)
        ? end + trailing
        : end,
  };
}

function placesOf(
  solid: string,
  exact: string,
  prefix: string,
  suffix: string,
  near: number,
): Set<number> {
  const found = new Set<number>();
  // Engines search backwards far slower than forwards: only where there is something to find.
  const first = solid.indexOf(exact);
  if (first < 0) return found;
  for (let at = solid.indexOf(exact, near), left = MOST; at >= 0 && left > 0; left--) {
    found.add(at);
    at = solid.indexOf(exact, at + 1);
  }
  for (
    let at = first < near ? solid.lastIndexOf(exact, near - 1) : -1, left = MOST;
    at >= 0 && left > 0;
    left--
  ) {
    found.add(at);
    at = at > first ? solid.lastIndexOf(exact, at - 1) : -1;
  }
  if (found.size < MOST) return found;
  const head = prefix.slice(-NEIGHBOURHOOD);
  const tail = suffix.slice(0, NEIGHBOURHOOD);
  for (const [known, shift] of [
    [head + exact, head.length],
    [exact + tail, 0],
  ] as const) {
    for (let at = solid.indexOf(known), left = MOST; at >= 0 && left > 0; left--) {
      found.add(at + shift);
      at = solid.indexOf(known, at + 1);
    }
  }
  return found;
}

/** What stood on one side of a quote, from the nearest unit on. */
interface Side {
  readonly units: readonly number[];
  readonly step: 1 | -1;
  /** For each unit the places among the nearest ones where it stands, as bits. */
  readonly bits: ReadonlyMap<number, number>;
}

function sideOf(text: string, step: 1 | -1): Side {
  const units = Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(step > 0 ? at : text.length - 1 - at),
  );
  const bits = new Map<number, number>();
  for (const [at, unit] of units.slice(0, LOOSE).entries())
    bits.set(unit, (bits.get(unit) ?? 0) | (1 << at));
  return { units, step, bits };
}

/** How well a side stands from a place on, 0 to 1: a run without a flaw counts most. */
function agreement({ units, step, bits }: Side, text: string, from: number): number {
  if (units.length === 0) return 1;
  let run = 0;
  while (run < units.length && text.charCodeAt(from + run * step) === units[run]) run++;
  if (run === units.length) return 1;
  // The longest common subsequence by bit-parallel dynamic programming (Hyyrö 2004).
  let row = -1;
  for (let at = 0; at < LOOSE + 4; at++) {
    const match = bits.get(text.charCodeAt(from + at * step)) ?? 0;
    const both = row & match;
    row = (row + both) | (row & ~match);
  }
  const length = Math.min(LOOSE, units.length);
  let common = 0;
  for (let at = 0; at < length; at++) if ((row & (1 << at)) === 0) common++;
  // Unrelated texts of this length share about half their letters in order.
  const shared = Math.max(0, (common / length - 0.5) / 0.5);
  return 0.55 * (run / units.length) + 0.4 * shared;
}

function solidPlace({ origin }: Page, offset: number): number {
  let low = 0;
  let high = origin.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (origin[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
