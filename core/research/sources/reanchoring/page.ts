/** A page's text made ready for re-anchoring: its tokens, where each occurs, and the text without spaces. */
import { EDGE, HAN, tokensOf, type Tokens } from "./token.ts";

export interface Page {
  readonly text: string;
  /** The tokens between two edges: token 0 is the top of the page, the last one its bottom. */
  readonly tokens: Tokens;
  /** What a token is found by: itself, or for a Han character the pair with its successor. */
  readonly key: Int32Array;
  /** Places of tokens ordered by key: those of one drawer stand together, in the order of the page. */
  readonly drawer: Int32Array;
  readonly places: Int32Array;
  /** The text without spaces, and where each of its units stands in the text. */
  readonly solid: string;
  readonly origin: Int32Array;
}

const TOP = 1;
const BOTTOM = 2;

let latest: Page | undefined;

/**
 * The page of a text. The latest is kept, for many quotes are asked of one page in a row and making it
 * ready takes longer than finding a quote; a memory only, what it returns depends on the text alone.
 */
export function pageOf(text: string): Page {
  if (latest?.text !== text) latest = readPage(text);
  return latest;
}

function readPage(text: string): Page {
  const tokens = betweenEdges(tokensOf(text), text.length);
  const key = keysOf(tokens);
  const { drawer, places } = drawersOf(key, tokens.count);
  return { text, tokens, key, drawer, places, ...solidOf(text) };
}

/** Puts the top and the bottom of a page around its tokens. */
export function betweenEdges(inner: Tokens, length: number, top = true, bottom = true): Tokens {
  const from = top ? 1 : 0;
  const count = inner.count + from + (bottom ? 1 : 0);
  const framed = {
    count,
    start: new Int32Array(count),
    end: new Int32Array(count),
    word: new Int32Array(count),
    stem: new Int32Array(count),
    kind: new Uint8Array(count),
  };
  for (const column of ["start", "end", "word", "stem", "kind"] as const)
    framed[column].set(inner[column].subarray(0, inner.count), from);
  const edge = (at: number, name: number, place: number): void => {
    framed.start[at] = framed.end[at] = place;
    framed.word[at] = framed.stem[at] = name;
    framed.kind[at] = EDGE;
  };
  if (top) edge(0, TOP, 0);
  if (bottom) edge(count - 1, BOTTOM, length);
  return framed;
}

/** The keys of tokens; a lone Han character is too common to be found by. */
export function keysOf({ count, word, kind }: Tokens): Int32Array {
  const key = new Int32Array(count);
  for (let at = 0; at < count; at++)
    key[at] =
      kind[at] === HAN && at + 1 < count
        ? Math.imul(word[at]! ^ (word[at + 1]! >>> 3), 0x9e3779b1 | 0)
        : word[at]!;
  return key;
}

/** How often a key occurs on the page, seldom a little more, never less. */
export function occurrencesOf({ drawer }: Page, key: number): number {
  const at = drawerOf(key, drawer.length - 1);
  return drawer[at + 1]! - drawer[at]!;
}

/** The places of a key that are nearest to a token, at most so many on each side. */
export function nearestPlaces(page: Page, key: number, near: number, most: number): number[] {
  const { drawer, places } = page;
  const at = drawerOf(key, drawer.length - 1);
  const from = drawer[at]!;
  const to = drawer[at + 1]!;
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < near) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let index = low; index < Math.min(to, low + most); index++)
    if (page.key[places[index]!] === key) found.push(places[index]!);
  for (let index = low - 1; index >= Math.max(from, low - most); index--)
    if (page.key[places[index]!] === key) found.push(places[index]!);
  return found;
}

/** The token that stands at a place of the text, or the next one. */
export function tokenAt({ tokens }: Page, offset: number): number {
  let low = 0;
  let high = tokens.count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function drawersOf(key: Int32Array, count: number): Pick<Page, "drawer" | "places"> {
  let size = 16;
  while (size < 2 * count) size *= 2;
  const drawer = new Int32Array(size + 1);
  for (let at = 0; at < count; at++) drawer[drawerOf(key[at]!, size) + 1]!++;
  for (let at = 0; at < size; at++) drawer[at + 1]! += drawer[at]!;
  const next = drawer.slice(0, size);
  const places = new Int32Array(count);
  for (let at = 0; at < count; at++) places[next[drawerOf(key[at]!, size)]!++] = at;
  return { drawer, places };
}

function drawerOf(key: number, size: number): number {
  const spread = Math.imul(key ^ (key >>> 16), 0x45d9f3b);
  return (spread ^ (spread >>> 15)) & (size - 1);
}

const SPACES = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/gu;

/** A text without its spaces, which pages gain and lose without saying anything else. */
function solidOf(text: string): Pick<Page, "solid" | "origin"> {
  const solid = withoutSpaces(text);
  const origin = new Int32Array(solid.length + 1);
  let at = 0;
  for (let index = 0; index < solid.length; index++) {
    const code = solid.charCodeAt(index);
    while (text.charCodeAt(at) !== code) at++;
    origin[index] = at++;
  }
  origin[solid.length] = text.length;
  return { solid, origin };
}

export function withoutSpaces(text: string): string {
  return text.replace(SPACES, "");
}
