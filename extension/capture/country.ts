/** Guesses the country whose numbering plan a page's phone numbers follow. */
import { hostOf } from "#core";
import type { CountryCode } from "libphonenumber-js/min";
import { ICP_NUMBER } from "./readers/shapes.ts";
import type { PageSnapshot } from "./snapshot.ts";

const DOMAINS: Readonly<Record<string, CountryCode>> = {
  cn: "CN",
  de: "DE",
  at: "AT",
  ch: "CH",
  uk: "GB",
  us: "US",
  fr: "FR",
  it: "IT",
  es: "ES",
  nl: "NL",
  be: "BE",
  pl: "PL",
  se: "SE",
  jp: "JP",
  kr: "KR",
  in: "IN",
  au: "AU",
  ca: "CA",
  hk: "HK",
  tw: "TW",
  sg: "SG",
  vn: "VN",
  br: "BR",
  mx: "MX",
};
const LANGUAGES: Readonly<Record<string, CountryCode>> = {
  de: "DE",
  ja: "JP",
  ko: "KR",
  pl: "PL",
  it: "IT",
  vi: "VN",
};

// The postcodes of these countries are like no other's.
const POSTCODES: readonly (readonly [CountryCode, RegExp])[] = [
  ["GB", /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d])/u],
  ["CA", /(?<![\p{L}\d])[ABCEGHJ-NPR-TVXY]\d[A-Z] ?\d[A-Z]\d(?![\p{L}\d])/u],
  ["AU", /(?<![\p{L}\d])(?:NSW|VIC|QLD|TAS|ACT|S\.?A\.?|W\.?A\.?|N\.?T\.?),? \d{4}(?!\d)/u],
  [
    "US",
    /(?<=, ?|\p{Ll} )(?:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]),? \d{5}(?!\d)/u,
  ],
];

/** The country whose postcodes stand on the page; `undefined` when two countries' do, or none. */
function countryOfPostcodes(text: string): CountryCode | undefined {
  const found = POSTCODES.filter(([, shape]) => text.search(shape) >= 0);
  return found.length === 1 ? found[0]![0] : undefined;
}

/** The country, or `undefined` when nothing on the page says it. */
export function countryOf({ url, language, text }: PageSnapshot): CountryCode | undefined {
  const domain = DOMAINS[hostOf(url).split(".").at(-1) ?? ""];
  if (domain) return domain;
  if (ICP_NUMBER.test(text)) return "CN";
  const [tongue = "", ...subtags] = language.toLowerCase().split(/[-_]/u);
  const region = subtags.find((subtag) => /^[a-z]{2}$/u.test(subtag));
  const regional = region ? (region === "gb" ? "GB" : DOMAINS[region]) : undefined;
  if (regional) return regional;
  if (tongue === "zh" && (subtags.length === 0 || subtags.includes("hans"))) return "CN";
  return LANGUAGES[tongue] ?? countryOfPostcodes(text);
}
