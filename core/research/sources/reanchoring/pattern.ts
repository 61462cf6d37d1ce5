/** A quote with its surroundings as one row of weighed tokens. */
import type { TextQuote } from "../text-quote.ts";
import { betweenEdges, keysOf, occurrencesOf, type Page } from "./page.ts";
import { EDGE, HAN, NUMBER, SIGN, STEM, tokensOf, type Tokens, WORD } from "./token.ts";

export interface Pattern {
  readonly tokens: Tokens;
  readonly key: Int32Array;
  /** What each token counts when the pattern is laid over the page: words more than signs, rare ones more. */
  readonly weight: Float64Array;
  /** How well each tells this passage from others: what the page says again and again proves next to nothing. */
  readonly telling: Float64Array;
  /** The quote itself is the tokens from `from` to `to`. */
  readonly from: number;
  readonly to: number;
}

/** Surroundings of this length behind a quote were cut at a length, often within a word, not by the page's end. */
const CUT = 16;

export function patternOf({ prefix, exact, suffix, start }: TextQuote, page: Page): Pattern {
  const before = tokensOf(prefix);
  const after = tokensOf(suffix);
  const quoted = tokensOf(exact);
  const top = start <= prefix.length;
  const bottom = suffix.length < prefix.length && suffix.length < CUT;
  const head = part(
    before,
    !top && before.count > 1 && before.start[0] === 0 && before.kind[0] === WORD ? 1 : 0,
    before.count,
  );
  const tail = part(
    after,
    0,
    !bottom &&
      after.count > 1 &&
      after.end[after.count - 1] === suffix.length &&
      after.kind[after.count - 1] === WORD &&
      lengthOf(after, after.count - 1) < STEM
      ? after.count - 1
      : after.count,
  );
  const tokens = betweenEdges(joined([head, quoted, tail]), 0, top, bottom);
  const from = head.count + (top ? 1 : 0);
  const key = keysOf(tokens);
  const often = key.map((key) => Math.max(1, occurrencesOf(page, key)));
  const weight = new Float64Array(key.length);
  const telling = new Float64Array(key.length);
  for (let at = 0; at < key.length; at++) {
    const words = KIND_WEIGHT[tokens.kind[at]!]!;
    weight[at] = words / (1 + 0.3 * Math.log2(often[at]!));
    telling[at] = words / often[at]! ** 0.75;
  }
  return { tokens, key, weight, telling, from, to: from + quoted.count };
}

/** What tokens of a kind count, in words. */
const KIND_WEIGHT: Readonly<Record<number, number>> = {
  [SIGN]: 0.15,
  [HAN]: 0.5,
  [EDGE]: 0.6,
  [WORD]: 1,
  [NUMBER]: 1,
};

function part(tokens: Tokens, from: number, to: number): Tokens {
  return {
    count: Math.max(0, to - from),
    start: tokens.start.subarray(from, to),
    end: tokens.end.subarray(from, to),
    word: tokens.word.subarray(from, to),
    stem: tokens.stem.subarray(from, to),
    kind: tokens.kind.subarray(from, to),
  };
}

function joined(parts: readonly Tokens[]): Tokens {
  const count = parts.reduce((sum, { count }) => sum + count, 0);
  const whole = {
    count,
    start: new Int32Array(count),
    end: new Int32Array(count),
    word: new Int32Array(count),
    stem: new Int32Array(count),
    kind: new Uint8Array(count),
  };
  let at = 0;
  for (const one of parts) {
    for (const column of ["start", "end", "word", "stem", "kind"] as const)
      whole[column].set(one[column].subarray(0, one.count), at);
    at += one.count;
  }
  return whole;
}

/** The surroundings alone, as if the quote had been taken out. */
export function withoutQuote({ tokens, key, weight, telling, from, to }: Pattern): Pattern {
  return {
    tokens: joined([part(tokens, 0, from), part(tokens, to, tokens.count)]),
    key: Int32Array.of(...key.subarray(0, from), ...key.subarray(to)),
    weight: Float64Array.of(...weight.subarray(0, from), ...weight.subarray(to)),
    telling: Float64Array.of(...telling.subarray(0, from), ...telling.subarray(to)),
    from,
    to: from,
  };
}

function lengthOf({ start, end }: Tokens, at: number): number {
  return end[at]! - start[at]!;
}

/** The length of the quote in words, a Han character being half a word. */
export function wordsOf({ tokens, from, to }: Pattern): number {
  let words = 0;
  for (let at = from; at < to; at++) words += KIND_WEIGHT[tokens.kind[at]!]!;
  return words;
}
