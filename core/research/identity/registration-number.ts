/** Registration numbers: found in a text, brought to one form, and proved by their check digits. */
import { modulo97 } from "./check-digits.ts";
import { asiaPacific } from "./registration-number/asia-pacific.ts";
import { china } from "./registration-number/china.ts";
import { europe } from "./registration-number/europe.ts";
import {
  bare,
  checkedBy,
  type NumberCheck,
  type NumberKind,
  type RegistrationKind,
  registrationKinds,
} from "./registration-number/number-kind.ts";

export {
  numberChecks,
  registrationKinds,
  type NumberCheck,
  type RegistrationKind,
} from "./registration-number/number-kind.ts";

/** A number of a register in its normal form. */
export interface RegistrationNumber {
  readonly kind: RegistrationKind;
  readonly number: string;
}

/** A number as it stands in a text: `start` and `end` are UTF-16 units of what was written. */
export interface FoundNumber extends RegistrationNumber {
  readonly start: number;
  readonly end: number;
  readonly checked: NumberCheck;
}

// ISO 17442: modulo 97 it leaves 1, as an IBAN does.
const lei: NumberKind = {
  written: /[0-9A-Z]{4}[ -]?[0-9A-Z]{4}[ -]?[0-9A-Z]{4}[ -]?[0-9A-Z]{4}[ -]?[0-9A-Z]{2}\d{2}/iu,
  announcedBy: /(?:\bLEI\b|legal entity identifier)/iu,
  normal: bare,
  check: (number) => checkedBy(number, /^[0-9A-Z]{18}\d{2}$/u, (all) => modulo97(all) === 1),
};

const kinds: Readonly<Record<RegistrationKind, NumberKind>> = /* @__PURE__ */ Object.assign(
  { lei },
  china,
  europe,
  asiaPacific,
);

/**
 * Verifies a number of a kind, however it is spaced and whether or not in capitals.
 * @example verifyRegistrationNumber("de-vat", "de 123 456 788") // "valid"
 */
export function verifyRegistrationNumber(kind: RegistrationKind, number: string): NumberCheck {
  return kinds[kind].check(normalNumber(kind, number));
}

/**
 * The one form in which a number of a kind is compared; a text that isn't one stays recognisably wrong.
 * @example normalNumber("gb-company", "sc 123456") // "SC123456"
 */
export function normalNumber(kind: RegistrationKind, number: string): string {
  const text = halfWidth(number).trim();
  const written = whole(kinds[kind].written, "y").exec(text)?.[0];
  // A German register number in its normal form carries its court behind it.
  if (kind === "de-register")
    return written ? kinds[kind].normal(written, courtLast(text), 0) : text;
  return written?.length === text.length ? kinds[kind].normal(text, text, 0) : bare(text);
}

const courtLast = (text: string): string =>
  /gericht|court|AG /u.test(text) ? text : text.replace(/, (?=\p{Lu}[^,]*$)/u, ", Amtsgericht ");

/**
 * All registration numbers of a text, in its order. A number whose shape is not unmistakable counts only
 * behind the words of its kind; of readings of the same characters the announced one wins, then the valid one,
 * then the longer one. An announced number that fails its check is told as invalid, not left out.
 * @example registrationNumbersOf("ABN 11 123 456 780")[0].number // "11123456780"
 */
export function registrationNumbersOf(text: string): readonly FoundNumber[] {
  const plain = halfWidth(text);
  const announces = announcesAny(plain);
  const readings = registrationKinds
    .flatMap((kind) => readingsOf(kind, plain, announces))
    .sort(byStrength);
  const kept: Reading[] = [];
  const taken = new Set<number>();
  for (const reading of readings) {
    const places = Array.from(
      { length: reading.end - reading.start },
      (_, at) => reading.start + at,
    );
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    kept.push(reading);
  }
  return kept
    .sort((a, b) => a.start - b.start)
    .map(({ kind, number, start, end, checked }) => ({ kind, number, start, end, checked }));
}

interface Reading extends FoundNumber {
  readonly announced: boolean;
  /** How far the words that announce the number stand from it. */
  readonly away: number;
}

/** Between its words and a number stand a few marks and another word for “number”, but never a sentence. */
const GAP =
  "(?:[\\s:：#.,()（）|/\\-–—]|no\\b|nos\\b|nr\\b|num(?:ber|mer|éro)?\\b|n[°º]|code\\b|id\\b|is\\b|under\\b|号码|号|號碼|號|编号|編號|码|碼|為|为|是){0,14}";

/** The patterns of a kind as a search needs them. */
interface Search {
  readonly number: RegExp;
  readonly alone: RegExp | undefined;
  readonly words: readonly { readonly said: RegExp; readonly announced: boolean }[];
}

// Made at the first search: a pattern costs more to make than to try on a line.
const searches = /* @__PURE__ */ new Map<RegistrationKind, Search>();

function searchOf(kind: RegistrationKind): Search {
  const known = searches.get(kind);
  if (known) return known;
  const { written, alone, announcedBy, hintedBy } = kinds[kind];
  const search: Search = {
    number: whole(written, "y"),
    alone: alone && whole(alone, "g"),
    words: [announcedBy, hintedBy].flatMap((words) =>
      words
        ? {
            said: new RegExp(`(?:${words.source})(${GAP})`, "giu"),
            announced: words === announcedBy,
          }
        : [],
    ),
  };
  searches.set(kind, search);
  return search;
}

/** Does a text hold words that announce a number of any kind? */
function announcesAny(text: string): boolean {
  return registrationKinds.some((kind) =>
    searchOf(kind).words.some(({ said }) => text.search(said) >= 0),
  );
}

function readingsOf(kind: RegistrationKind, text: string, announces: boolean): readonly Reading[] {
  const { normal, check } = kinds[kind];
  const { number, alone, words } = searchOf(kind);
  const readings: Reading[] = [];
  const add = (words: string, start: number, announced: boolean, away: number) => {
    const number = normal(words, text, start);
    const checked = check(number);
    if (announced || checked !== "invalid")
      readings.push({
        kind,
        number,
        start,
        end: start + words.length,
        checked,
        announced,
        away,
      });
  };
  for (const { said, announced } of announces ? words : [])
    for (const found of text.matchAll(said)) {
      number.lastIndex = found.index + found[0].length;
      const match = number.exec(text);
      if (match) add(match[0], match.index, announced, found[1]!.length);
    }
  if (alone) for (const match of text.matchAll(alone)) add(match[0], match.index, false, 0);
  return readings;
}

/** The pattern where no letter or digit goes on before or behind it. */
function whole({ source, flags }: RegExp, how: "g" | "y"): RegExp {
  return new RegExp(`(?<![0-9A-Za-z])(?:${source})(?![0-9A-Za-z])`, flags + how);
}

const strength = { valid: 0, unchecked: 1, invalid: 2 } as const;

function byStrength(a: Reading, b: Reading): number {
  return (
    Number(b.announced) - Number(a.announced) ||
    strength[a.checked] - strength[b.checked] ||
    b.end - b.start - (a.end - a.start) ||
    a.away - b.away ||
    registrationKinds.indexOf(a.kind) - registrationKinds.indexOf(b.kind)
  );
}

/** Full-width letters, digits and marks as half-width ones; every character keeps its place. */
function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/gu, (character) =>
    character === "\u3000" ? " " : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}
