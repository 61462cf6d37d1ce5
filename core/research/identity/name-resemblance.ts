/** How far two company names speak for one company: the same, alike enough to ask, or different. */
import { isHan } from "./company-name/folded-name.ts";
import { areCompatibleForms } from "./company-name/legal-forms.ts";
import { areCompatibleRegions } from "./company-name/regions.ts";
import { type CompanyName, companyNameKey } from "./company-name.ts";

/** Why two names make one ask: the first that applies. */
export type NameDoubt =
  | "branch"
  | "other-region"
  | "group-or-member"
  | "other-legal-form"
  | "short-name"
  | "contained-name"
  | "similar-name"
  | "abbreviated-name";

export type NameResemblance =
  | { readonly verdict: "same" }
  | { readonly verdict: "doubtful"; readonly doubt: NameDoubt }
  | { readonly verdict: "different"; readonly script: "same" | "other" };

const doubtful = (doubt: NameDoubt): NameResemblance => ({ verdict: "doubtful", doubt });

// Ours: shorter Chinese and Latin names are too common to be one company's alone.
const SHORT_HAN = 2;
const SHORT_LATIN = 3;
// Ours: in shorter names one character makes another name, and a shorter part is everywhere.
const LEAST_HAN_APART = 3;
const LEAST_LATIN_APART = 5;
const LEAST_HAN_PART = 3;
const LEAST_LATIN_PART = 4;
const LEAST_ABBREVIATION = 3;

/**
 * Compares two names taken apart. The same core with compatible forms, regions and marks is the same; places
 * before different cores that exclude each other make them different; else what is alike is doubtful.
 * @example resemblanceOf(normalCompanyName("Tallow GmbH"), normalCompanyName("TALLOW g.m.b.h.")).verdict // "same"
 */
export function resemblanceOf(a: CompanyName, b: CompanyName): NameResemblance {
  const [one, other] = [companyNameKey(a), companyNameKey(b)];
  if (one === "" || other === "" || isHan(one) !== isHan(other))
    return { verdict: "different", script: isHan(one) === isHan(other) ? "same" : "other" };
  if (one === other) return ofEqualCores(a, b, one);
  const apart =
    a.region !== undefined && b.region !== undefined && !areCompatibleRegions(a.region, b.region);
  const doubt = apart ? undefined : doubtOf(a, b);
  return doubt ? doubtful(doubt) : { verdict: "different", script: "same" };
}

function ofEqualCores(a: CompanyName, b: CompanyName, key: string): NameResemblance {
  if (a.branch !== b.branch) return doubtful("branch");
  if (!areCompatibleRegions(a.region, b.region)) return doubtful("other-region");
  if (isHan(key) && a.regionAt !== b.regionAt) return doubtful("other-region");
  if (a.group !== b.group) return doubtful("group-or-member");
  if (!areCompatibleForms(a.legalForm, b.legalForm)) return doubtful("other-legal-form");
  const isShort = key.length <= (isHan(key) ? SHORT_HAN : SHORT_LATIN);
  const isBare = !a.region && !(a.legalForm && b.legalForm);
  return isShort && isBare ? doubtful("short-name") : { verdict: "same" };
}

function doubtOf(a: CompanyName, b: CompanyName): NameDoubt | undefined {
  const [one, other] = [companyNameKey(a), companyNameKey(b)];
  if (partsOf(a).has(other) || partsOf(b).has(one)) return "contained-name";
  if (mayBeMistyped(one) && mayBeMistyped(other) && isOneApart(one, other)) return "similar-name";
  return isAbbreviation(a, b) || isAbbreviation(b, a) ? "abbreviated-name" : undefined;
}

/** Is the name long enough that one other character may be a slip of the pen? */
export function mayBeMistyped(key: string): boolean {
  // One less than the longer of two names needs, as the shorter of them may lack a character.
  return key.length >= (isHan(key) ? LEAST_HAN_APART : LEAST_LATIN_APART) - 1;
}

function isOneApart(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  if (long.length < (isHan(long) ? LEAST_HAN_APART : LEAST_LATIN_APART)) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  return long.slice(at + 1) === short.slice(long.length === short.length ? at + 1 : at);
}

/**
 * The parts of a name that may be a shorter name of the company: of a Chinese name its beginnings from two
 * characters on and any three or more in a row, of a Latin one its words in a row of four letters or more.
 */
export function partsOf(name: CompanyName): ReadonlySet<string> {
  const key = companyNameKey(name);
  const parts = new Set<string>();
  const han = isHan(key);
  const units = han ? [...key] : name.core.split(" ");
  for (let start = 0; start < units.length; start++) {
    let part = "";
    for (let end = start; end < units.length; end++) {
      part += units[end];
      const count = end - start + 1;
      const isLong = han
        ? count >= (start === 0 ? SHORT_HAN : LEAST_HAN_PART)
        : part.length >= LEAST_LATIN_PART;
      if (isLong && part !== key) parts.add(part);
    }
  }
  return parts;
}

/**
 * The first letters of a Latin name of several words, without the small ones; `undefined` for other names.
 * @example initialsOf(normalCompanyName("Bank of Upper Tallow Ltd")) // "but"
 */
export function initialsOf(name: CompanyName): string | undefined {
  if (isHan(name.core)) return undefined;
  const words = name.core.split(" ").filter((word) => !/^(?:and|of|for|the)$/u.test(word));
  return words.length < LEAST_ABBREVIATION ? undefined : words.map((word) => word[0]).join("");
}

/** Could the name be an abbreviation of another one: a few characters without a legal form? */
export function mayAbbreviate(name: CompanyName): boolean {
  const { length } = companyNameKey(name);
  return length >= LEAST_ABBREVIATION && length <= 6 && !name.legalForm && !name.core.includes(" ");
}

/** The name with the region before it, which a Chinese abbreviation takes its first character from. */
export function wholeName(name: CompanyName): string {
  return name.regionAt === "name" && isHan(name.core)
    ? (name.region ?? "") + companyNameKey(name)
    : companyNameKey(name);
}

function isAbbreviation(short: CompanyName, long: CompanyName): boolean {
  if (!mayAbbreviate(short)) return false;
  if (!isHan(short.core)) return initialsOf(long) === short.core;
  const [few, many] = [wholeName(short), wholeName(long)];
  if (few.length >= many.length || few[0] !== many[0]) return false;
  let at = 0;
  for (const character of many) if (character === few[at]) at++;
  return at === few.length;
}
