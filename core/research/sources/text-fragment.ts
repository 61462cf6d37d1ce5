/** Links that scroll to a quoted passage and highlight it (W3C text fragments), in scripts without spaces too. */
import { isSureBoundary } from "./text-fragment/sure-boundary.ts";
import { quoteContext, type TextQuote } from "./text-quote.ts";

/** The places in a text where words begin or end, as the reader's browser sees them. */
export type WordBoundaries = (text: string) => readonly number[];

/** Longer passages are named by their first and last words, as browsers prefer. */
const LONGEST = 120;

/** A passage this long hardly stands on a page twice, and may be looked for without its surroundings. */
const TELLING = 16;

/**
 * A link to a quote on its page. The fragment is a convenience; the stored quote stays the truth.
 *
 * A browser takes a passage only where words begin and end, and a part of a directive only within one block of
 * the page. So the surroundings are given up to a place that is a boundary in any case, the whole passage by
 * its first and last words as a second way, and several directives in the order of their precision: a browser
 * scrolls to the first that it finds. Where neither space nor punctuation stands nearby, `wordBoundaries` helps.
 * @example quoteLink("https://a.example/", { exact: "860 people", prefix: "It employs ", suffix: "", start: 11 })
 *   // "https://a.example/#:~:text=It%20employs-,860%20people&text=employs-,860%20people&text=employs-,860,people"
 */
export function quoteLink(url: string, quote: TextQuote, wordBoundaries?: WordBoundaries): string {
  const page = url.replace(/:~:.*$/u, "").replace(/#$/u, "");
  const directives = directivesOf(quote, wordBoundaries ?? (() => []));
  if (directives.length === 0) return page;
  const joint = page.includes("#") ? ":~:" : "#:~:";
  return page + joint + directives.map((directive) => `text=${directive}`).join("&");
}

function directivesOf(quote: TextQuote, wordBoundaries: WordBoundaries): readonly string[] {
  const text = quote.prefix + quote.exact + quote.suffix;
  const from = quote.prefix.length + (quote.exact.length - quote.exact.trimStart().length);
  const to = from + quote.exact.trim().length;
  if (from >= to) return [];
  const startsPage = quote.start <= quote.prefix.length;
  const endsPage = quote.suffix.length < quoteContext;
  let words: ReadonlySet<number> | undefined;
  // Words are told apart only where nothing else helps, for that takes a dictionary.
  const isWord = (at: number): boolean => (words ??= new Set(wordBoundaries(text))).has(at);
  const surroundings = (tokens: number): Surroundings => ({
    before: text.slice(startBefore(text, from, tokens, startsPage, isWord), from).trim(),
    after: text.slice(to, endAfter(text, to, tokens, endsPage, isWord)).trim(),
  });
  const [near, far] = [surroundings(1), surroundings(3)];
  const exact = text.slice(from, to);
  const [first, last] = ends(exact, 1);
  const whole = exact.length <= LONGEST ? [exact] : ends(exact, LONGEST / 3);
  const directives = [directive(whole, far), directive(whole, near)];
  // A passage across several cells or lines can only be named by where it begins and ends.
  if (first !== exact) directives.push(directive([first, last], near));
  directives.push(
    exact.length >= TELLING
      ? directive(whole, { before: "", after: "" })
      : directive(whole, near.before ? { ...near, after: "" } : near),
  );
  return [...new Set(directives)];
}

interface Surroundings {
  readonly before: string;
  readonly after: string;
}

function directive(parts: readonly string[], { before, after }: Surroundings): string {
  return [
    ...(before ? [`${encode(before)}-`] : []),
    ...parts.map(encode),
    ...(after ? [`-${encode(after)}`] : []),
  ].join(",");
}

type IsBoundary = (at: number) => boolean;

/** Where so many tokens before a place begin; a token that the quote cuts off counts from its first boundary. */
function startBefore(
  text: string,
  place: number,
  tokens: number,
  startsPage: boolean,
  isWord: IsBoundary,
): number {
  let at = text.slice(0, place).trimEnd().length;
  for (let left = tokens; left > 0 && at > 0; left--) {
    const end = text.slice(0, at).trimEnd().length;
    const start = text.lastIndexOf(" ", end - 1) + 1;
    if (start > 0 || startsPage) at = start;
    else return boundary(text, 1, end, isWord, left === tokens) ?? at;
  }
  return at;
}

function endAfter(
  text: string,
  place: number,
  tokens: number,
  endsPage: boolean,
  isWord: IsBoundary,
): number {
  let at = text.length - text.slice(place).trimStart().length;
  for (let left = tokens; left > 0 && at < text.length; left--) {
    const start = text.length - text.slice(at).trimStart().length;
    const end = text.indexOf(" ", start);
    if (end >= 0) at = end;
    else if (endsPage) return text.length;
    else return boundary(text, text.length - 1, start, isWord, left === tokens) ?? at;
  }
  return at;
}

/** The first boundary from the cut edge inward; a word's only when it is needed, the farthest from the edge. */
function boundary(
  text: string,
  edge: number,
  inner: number,
  isWord: IsBoundary,
  isNeeded: boolean,
): number | undefined {
  const inward = inner < edge ? -1 : 1;
  const places = Array.from({ length: Math.abs(inner - edge) }, (_, at) => edge + at * inward);
  const sure = places.find((at) => isSureBoundary(text, at));
  return sure ?? (isNeeded ? places.filter(isWord).at(-1) : undefined);
}

/** The first and the last words of a passage, at least so long, each up to a boundary, none across a space if short. */
function ends(exact: string, least: number): readonly [string, string] {
  const isCut = (at: number): boolean =>
    least === 1 ? exact[at] === " " || exact[at - 1] === " " : isSureBoundary(exact, at);
  let head = least;
  while (head < exact.length && !isCut(head)) head++;
  let tail = exact.length - least;
  while (tail > 0 && !isCut(tail)) tail--;
  return [exact.slice(0, head).trim(), exact.slice(tail).trim()];
}

function encode(text: string): string {
  // A lone surrogate can't be encoded; the dash separates parts of a fragment and must be escaped too.
  return encodeURIComponent(
    text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu, ""),
  ).replace(/-/gu, "%2D");
}
