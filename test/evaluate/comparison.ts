/** When a value that was read is the value that was expected: one rule a key. */
import type { Key } from "./keys.ts";

/** Do two values of a key say the same? */
export function agree(key: Key, expected: string, read: string): boolean {
  switch (key) {
    case "telephone":
    case "faxNumber":
      return sameNumber(expected, read);
    case "email":
      return folded(expected) === folded(read);
    case "name":
    case "ownName":
    case "streetAddress":
    case "jobTitle":
      return tokenF1(expected, read) >= 0.8;
    case "person":
      return foldPerson(expected) === foldPerson(read);
    case "postalCode":
    case "icp":
      return folded(expected) === folded(read);
    case "foundingDate":
      return sameDay(expected, read);
    case "numberOfEmployees":
      return counts(expected) === counts(read);
    case "registrationNumber":
      return sameRegistration(expected, read);
  }
}

const MOST_DIGITS = 11;
const LEAST_DIGITS = 7;

/**
 * Telephones agree by their digits from the right, as many as the shorter one has, 7 to 11 of them. Zeros in
 * front and in "+44 (0)" are dropped first: they only say how to dial inside or out of a country.
 */
export function sameNumber(one: string, other: string): boolean {
  const [a, b] = [digits(one), digits(other)];
  const count = Math.min(a.length, b.length, MOST_DIGITS);
  if (count < LEAST_DIGITS) return a === b && a !== "";
  return a.slice(-count) === b.slice(-count);
}

function digits(written: string): string {
  return written
    .normalize("NFKC")
    .replace(/(?<=\d\s*)\(0\)/u, "")
    .replace(/\D/gu, "")
    .replace(/^0+/u, "");
}

/** The tokens of a text in lower case and without punctuation: words, and each Han character by itself. */
export function tokens(text: string): readonly string[] {
  const plain = text.normalize("NFKC").toLowerCase();
  return plain.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu) ?? [];
}

/** The harmonic mean of precision and recall over the tokens of two texts, each token as often as it stands. */
export function tokenF1(one: string, other: string): number {
  const left = [...tokens(one)];
  const right = tokens(other);
  const all = left.length + right.length;
  if (all === 0) return 0;
  let shared = 0;
  for (const token of right) {
    const at = left.indexOf(token);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / all;
}

const BEFORE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev|reverend|captain|capt|ing|dipl|med|h c)$/u;
const AFTER = /^(?:fca|aca|acca|phd|mba|msc|bsc|ma|ba|jd|esq|obe|mbe|cbe|md)$/u;
const COURTESY = /(?:先生|女士|小姐|太太|老师|老師|师傅|師傅|经理|經理|主任|总|總)$/u;

/** A person's name without titles and punctuation, for exact comparison. */
export function foldPerson(name: string): string {
  const words = [...tokens(name)];
  while (words.length > 1 && BEFORE.test(words[0]!)) words.shift();
  while (words.length > 1 && AFTER.test(words.at(-1)!)) words.pop();
  // Chinese names are written with and without spaces between their characters.
  return words
    .join(" ")
    .replace(/ ?(\p{Script=Han}) ?/gu, "$1")
    .replace(COURTESY, "");
}

/** Days agree as far as both are exact: a year agrees with every day of it. */
export function sameDay(one: string, other: string): boolean {
  const [a, b] = [day(one), day(other)];
  return a !== "" && b !== "" && (a.startsWith(b) || b.startsWith(a));
}

function day(written: string): string {
  const parts =
    /(?<!\d)(\d{4})(?:[-/.年] ?(\d{1,2})(?:[-/.月] ?(\d{1,2}))?)?(?!\d)/u.exec(
      written.normalize("NFKC"),
    ) ?? [];
  return parts
    .slice(1, 4)
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, "0"))
    .join("-");
}

/** The numbers in a head count, so that `1,250+` is `1250` and `101 to 500` is `101–500`. */
function counts(written: string): string {
  const plain = written.normalize("NFKC").replace(/(?<=\d)[,.' ](?=\d{3}(?!\d))/gu, "");
  return (plain.match(/\d+/gu) ?? [written]).join("-");
}

/** Registration numbers agree in letters and digits; the country before a VAT number may be missing. */
function sameRegistration(one: string, other: string): boolean {
  const plain = (written: string): string =>
    written
      .normalize("NFKC")
      .toUpperCase()
      .replace(/[^\p{L}\p{N}]/gu, "");
  const [a, b] = [plain(one), plain(other)];
  const bare = (number: string): string => number.replace(/^[A-Z]{2}(?=\d)/u, "");
  return a === b || ((bare(a) === a || bare(b) === b) && bare(a) === bare(b));
}

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s/gu, "");
}
