/** A text as the words, numbers, Han characters and signs that re-anchoring compares. */

/** What a token is; a run of letters or digits is one token, a Han character or a sign each its own. */
export const SIGN = 0;
export const WORD = 1;
export const NUMBER = 2;
export const HAN = 3;
/** The first and last token of each page: its top and its bottom. */
export const EDGE = 4;

/** Tokens in columns, so that a page of a megabyte is cut up in some milliseconds. */
export interface Tokens {
  readonly count: number;
  /** Where each stands, in UTF-16 units. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** What stands there, folded: equal numbers mean equal words, whatever their case and width. */
  readonly word: Int32Array;
  /** What words of one family share ("employ", "employs"). */
  readonly stem: Int32Array;
  readonly kind: Uint8Array;
}

/** Units of a word that make its family. */
export const STEM = 4;

const SPACE = 11;

/** Cuts a text up. Spaces part tokens but are none. */
export function tokensOf(text: string): Tokens {
  const start = new Int32Array(text.length);
  const end = new Int32Array(text.length);
  const word = new Int32Array(text.length);
  const stem = new Int32Array(text.length);
  const kind = new Uint8Array(text.length);
  let count = 0;
  let at = 0;
  while (at < text.length) {
    let code = text.charCodeAt(at);
    const first = kindOf(code);
    if (first === SPACE) {
      at++;
      continue;
    }
    start[count] = at;
    let hash = mix(17, folded(code));
    let family = hash;
    at++;
    if (first === WORD || first === NUMBER) {
      let length = 1;
      while (at < text.length) {
        code = text.charCodeAt(at);
        if (kindOf(code) !== first) {
          if (first !== NUMBER || !joinsDigits(text, at)) break;
          // Thousands are grouped in many ways: 12,500 and 12500 are one number.
          if (code === COMMA) {
            at++;
            continue;
          }
        }
        hash = mix(hash, folded(code));
        if (++length <= STEM) family = hash;
        at++;
      }
      if (length < STEM) family = hash;
    } else if (first === HAN && code >= 0xd800 && code < 0xdc00 && at < text.length) {
      hash = family = mix(hash, text.charCodeAt(at));
      at++;
    }
    end[count] = at;
    word[count] = hash;
    stem[count] = family;
    kind[count] = first;
    count++;
  }
  return { count, start, end, word, stem, kind };
}

/** Whether a word or a number goes on from one text to the next; a capital begins a word even without a space. */
export function goesOn(before: string, after: string): boolean {
  if (before === "" || after === "") return false;
  const last = before.charCodeAt(before.length - 1);
  const first = after.charCodeAt(0);
  const kind = kindOf(last);
  if ((kind !== WORD && kind !== NUMBER) || kind !== kindOf(first)) return false;
  return kind === NUMBER || folded(last) !== last || folded(first) === first;
}

const COMMA = 0x2c;

function joinsDigits(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== COMMA && code !== 0x2e) return false;
  return at + 1 < text.length && kindOf(text.charCodeAt(at + 1)) === NUMBER;
}

function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193) ^ (hash >>> 15);
}

function kindOf(code: number): number {
  if (code < 0x80) return ASCII[code]!;
  if (code < 0x2000) {
    if (code === 0xa0 || code === 0xad || code === 0x1680) return SPACE;
    return code < 0xc0 || code === 0xd7 || code === 0xf7 ? SIGN : WORD;
  }
  if (code < 0x2e80) {
    if (code <= 0x200d || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f)
      return SPACE;
    return code === 0x2060 ? SPACE : SIGN;
  }
  if (code < 0x3040) return code === 0x3000 ? SPACE : code < 0x3000 ? HAN : SIGN;
  if (code >= 0xac00 && code < 0xd7b0) return WORD;
  if (code < 0xf900) return HAN;
  if (code === 0xfeff) return SPACE;
  if (code >= 0xff01 && code <= 0xff5e) return ASCII[code - 0xfee0]!;
  return code < 0xfb00 ? HAN : code < 0xfe00 ? WORD : SIGN;
}

/** One form for the two cases and widths of a letter and for the many dashes, quotes and stops. */
function folded(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 32 : code;
  if (code >= 0xff01 && code <= 0xff5e) return folded(code - 0xfee0);
  if (code < 0x250) {
    return (code >= 0xc0 && code <= 0xde) || code >= 0x100
      ? (SIGNS.get(code) ?? lower(code))
      : (SIGNS.get(code) ?? code);
  }
  if (code < 0x590) return lower(code);
  return code >= 0x2010 && code < 0x3040 ? (SIGNS.get(code) ?? code) : code;
}

function lower(code: number): number {
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

const SIGNS: ReadonlyMap<number, number> = signs();

// @__NO_SIDE_EFFECTS__
function signs(): ReadonlyMap<number, number> {
  return new Map(
    [
      ["-", "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"],
      ["'", "\u2018\u2019\u201a\u201b\u2032\u00b4"],
      ['"', "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u300c\u300d\u300e\u300f"],
      [",", "\u3001"],
      [".", "\u3002\u00b7\u2022\u30fb"],
    ].flatMap(([one, many]) =>
      Array.from(many!, (sign): [number, number] => [sign.charCodeAt(0), one!.charCodeAt(0)]),
    ),
  );
}

const ASCII: Uint8Array = asciiKinds();

// @__NO_SIDE_EFFECTS__
function asciiKinds(): Uint8Array {
  return Uint8Array.from({ length: 0x80 }, (_, code) => {
    if (code <= 0x20) return SPACE;
    if (code >= 0x30 && code <= 0x39) return NUMBER;
    return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) ? WORD : SIGN;
  });
}
