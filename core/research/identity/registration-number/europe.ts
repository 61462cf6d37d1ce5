/** The numbers of European registers and tax offices. */
import {
  alternatingSum,
  digitsOf,
  modulo97,
  passesLuhn,
  passesMod11Of10,
  weightedSum,
} from "../check-digits.ts";
import { courtAround } from "./register-court.ts";
import { bare, checkedBy, type NumberKind, ofShape } from "./number-kind.ts";

const VAT = /(?:\bVAT\b|\bTVA\b|\bBTW\b|\bUID\b|\bUSt\b|\bIVA\b|tax)(?:[ .-]?(?:id|reg)\p{L}*)*/iu;

/**
 * A value-added tax number: with its country's two letters it says itself what it is, behind its country's own
 * words it may lack them, and behind the words of all countries only its check tells.
 */
const vat = (
  country: string,
  body: RegExp,
  shape: RegExp,
  passes: (number: string) => boolean,
  announcedBy: RegExp,
): NumberKind => ({
  written: new RegExp(`(?:${country}[ -]?)?(?:${body.source})`, "iu"),
  alone: new RegExp(`${country}[ -]?(?:${body.source})`, "u"),
  announcedBy,
  hintedBy: VAT,
  normal: (written) => {
    const number = bare(written);
    return number.startsWith(country) ? number : country + number;
  },
  check: (number) => checkedBy(number, shape, (all) => passes(all.slice(country.length))),
});

/** Austria: 96 less the alternating cross sums, modulo 10. */
function passesAustria(number: string): boolean {
  const digits = digitsOf(number.slice(1));
  return (96 - alternatingSum(digits.slice(0, 7), 1)) % 10 === digits[7];
}

/** France: a key of two characters before the SIREN; a key of digits is 12 + 3 × SIREN modulo 97. */
function passesFrance(number: string): boolean {
  const [key, siren] = [number.slice(0, 2), number.slice(2)];
  // Monaco's numbers begin with 000 and aren't in the register whose numbers follow Luhn.
  if (!siren.startsWith("000") && !passesLuhn(siren)) return false;
  if (/^\d\d$/u.test(key)) return Number(key) === (12 + 3 * (Number(siren) % 97)) % 97;
  const letters = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  const [first, second] = [letters.indexOf(key[0]!), letters.indexOf(key[1]!)];
  const value = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
  return (Number(siren) + 1 + Math.floor(value / 11)) % 11 === value % 11;
}

/** Italy: Luhn over seven digits of the company, three of a tax office that exists, and the check digit. */
function passesItaly(number: string): boolean {
  const office = Number(number.slice(7, 10));
  return (
    !number.startsWith("0000000") &&
    ((office >= 1 && office <= 100) || [120, 121, 888, 999].includes(office)) &&
    passesLuhn(number)
  );
}

/** Spain: persons by the letter of their number modulo 23; companies by Luhn, as a digit or a letter. */
function passesSpain(number: string): boolean {
  const [first, last] = [number[0]!, number[8]!];
  const letterOf = (digits: string) => "TRWAGMYFPDXBNJZSQVHLCKE"[Number(digits) % 23];
  if (/\d/u.test(first)) return letterOf(number.slice(0, 8)) === last;
  if (/[XYZ]/u.test(first)) return letterOf("XYZ".indexOf(first) + number.slice(1, 8)) === last;
  if (/[KLM]/u.test(first)) return letterOf(number.slice(1, 8)) === last;
  const check = (10 - (alternatingSum(digitsOf(number.slice(1, 8)), 2) % 10)) % 10;
  const isDigit = last === String(check);
  const isLetter = last === "JABCDEFGHI"[check];
  return /[PQRSNW]/u.test(first) ? isLetter : /[ABEH]/u.test(first) ? isDigit : isDigit || isLetter;
}

/** The Netherlands: nine digits modulo 11, or since 2020 the whole number with its NL modulo 97. */
function passesNetherlands(number: string): boolean {
  const digits = digitsOf(number.slice(0, 9));
  return (
    weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 === digits[8] ||
    modulo97(`NL${number}`) === 1
  );
}

function passesPoland(number: string): boolean {
  const digits = digitsOf(number);
  return weightedSum(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === digits[9];
}

/** The United Kingdom: with its two last digits the weighted sum is 0 modulo 97, or 42 in the newer range. */
function passesUnitedKingdom(number: string): boolean {
  const digits = digitsOf(number);
  const rest = (weightedSum(digits, [8, 7, 6, 5, 4, 3, 2]) + digits[7]! * 10 + digits[8]!) % 97;
  return rest === 0 || rest === 42;
}

const COMPANY_PREFIX =
  "(?:SC|NI|OC|SO|NC|FC|SF|NF|GE|LP|SL|NL|BR|IP|SP|RC|SR|NR|SE|SZ|R0|IC|SI|NP|NO|RS|CE|CS|OE|PC|GN|GS|ES)";

const COMPANY_NUMBER = /* @__PURE__ */ new RegExp(`^(?:${COMPANY_PREFIX}\\d{6}|\\d{8})$`, "u");

export const europe = {
  "de-register": {
    written:
      /(?:HR ?[AB]|GnR|PR|VR|GsR)(?: ?[-:.]? ?(?:Nr\.?|No\.?|Nummer))? ?[:.]? ?\d{1,6}(?: ?[A-Z]{1,2}(?![\p{L}\d]))?/u,
    alone:
      /(?:HR ?[AB]|GnR)(?: ?[-:.]? ?(?:Nr\.?|No\.?|Nummer))? ?[:.]? ?\d{1,6}(?: ?[A-Z]{1,2}(?![\p{L}\d]))?/u,
    announcedBy:
      /(?:register(?:nummer|blatt|-nr)?|(?:Amts|Register)gericht \p{L}{3,}(?: \p{L}{2,}){0,3}?(?=[ ,:]+(?:HR|PR|VR|G)))/iu,
    normal: (written, text, at) => {
      const [, register, digits, suffix] =
        /^(\D+?)[\s:.-]*(?:(?:Nr|No|Nummer)[\s:.]*)?(\d+) ?(\p{L}*)$/u.exec(written)!;
      const number = `${register!.replace(/\s/gu, "")} ${digits}${suffix ? ` ${suffix}` : ""}`;
      const court = courtAround(text, at, at + written.length);
      return court ? `${number}, ${court}` : number;
    },
    check: (number) =>
      ofShape(number, /^(?:HRA|HRB|GnR|PR|VR|GsR) \d{1,6}(?: [A-Z]{1,2})?(?:, \p{Lu}.+)?$/u),
  },
  "de-vat": /* @__PURE__ */ vat(
    "DE",
    /\d(?:[ .]?\d){8}/u,
    /^DE[1-9]\d{8}$/u,
    passesMod11Of10,
    /(?:\bUSt\.?-? ?Id|Umsatzsteuer-?(?: ?Identifikations?)|Umsatzsteuer-?ID)\p{L}*(?:[ .-]*(?:nr|nummer)\b)*/iu,
  ),
  "at-vat": /* @__PURE__ */ vat(
    "AT",
    /U ?\d(?:[ .]?\d){7}/u,
    /^ATU\d{8}$/u,
    passesAustria,
    /\bUID(?:-?(?:nr|nummer))?\b/iu,
  ),
  "fr-siren": {
    written: /\d{3}[ .]?\d{3}[ .]?\d{3}/u,
    announcedBy:
      /(?:\bSIREN\b|\bR\.?C\.?S\b\.?(?: ?\p{L}[\p{L}' -]{1,30}?(?: [AB])?(?= ?:? ?(?:n° ?)?\d))?)/iu,
    normal: bare,
    check: (number) => checkedBy(number, /^\d{9}$/u, passesLuhn),
  },
  "fr-siret": {
    written: /\d{3}[ .]?\d{3}[ .]?\d{3}[ .-]?\d{5}|\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?\d{2}/u,
    announcedBy: /\bSIRET\b/iu,
    normal: bare,
    check: (number) =>
      checkedBy(
        number,
        /^\d{14}$/u,
        (number) => passesLuhn(number.slice(0, 9)) && passesLuhn(number),
      ),
  },
  "fr-vat": /* @__PURE__ */ vat(
    "FR",
    /[0-9A-HJ-NP-Z]{2}[ .]?\d{3}[ .]?\d{3}[ .]?\d{3}/u,
    /^FR[0-9A-HJ-NP-Z]{2}\d{9}$/u,
    passesFrance,
    /\bTVA intracom\p{L}*/iu,
  ),
  "it-vat": /* @__PURE__ */ vat(
    "IT",
    /\d{11}/u,
    /^IT\d{11}$/u,
    passesItaly,
    /(?:Partita IVA|\bP\.? ?IVA\b|Codice Fiscale e P\p{L}* IVA|\bC\.?F\.? ?e ?P\.? ?IVA)/iu,
  ),
  "es-vat": /* @__PURE__ */ vat(
    "ES",
    /[A-HJ-NP-SUVW][ -]?\d{2}\.?\d{3}\.?\d{2}-?[0-9A-J]|[XYZKLM][ -]?\d{7}-?[A-Z]|\d{8}-?[A-Z]/u,
    /^ES(?:[A-HJNP-SUVW]\d{7}[0-9A-J]|[XYZKLM]\d{7}[A-Z]|\d{8}[A-Z])$/u,
    passesSpain,
    /\b(?:N\.?I\.?F|C\.?I\.?F)\b\.?/iu,
  ),
  "nl-vat": /* @__PURE__ */ vat(
    "NL",
    /\d{4}[ .]?\d{2}[ .]?\d{3}[ .]?B[ .]?\d{2}/u,
    /^NL\d{9}B\d{2}$/u,
    passesNetherlands,
    /\bBTW(?:-?(?:id|nr|nummer))*\b/iu,
  ),
  "be-vat": /* @__PURE__ */ vat(
    "BE",
    /[01]?\d{3}[ .]?\d{3}[ .]?\d{3}/u,
    /^BE[01]\d{9}$/u,
    (number) => 97 - (Number(number.slice(0, 8)) % 97) === Number(number.slice(8)),
    /(?:\bKBO\b|\bBCE\b|\bCBE\b|ondernemingsnummer|numéro d['’]entreprise|enterprise number)/iu,
  ),
  "pl-vat": /* @__PURE__ */ vat(
    "PL",
    /\d{3}[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}|\d{3}[ -]?\d{2}[ -]?\d{2}[ -]?\d{3}/u,
    /^PL\d{10}$/u,
    passesPoland,
    /\bNIP\b/iu,
  ),
  "gb-company": {
    written: /* @__PURE__ */ new RegExp(`(?:${COMPANY_PREFIX} ?\\d{6}|\\d{7,8})`, "iu"),
    announcedBy:
      /(?:compan(?:y|ies house)(?: registration| registered| reg\.?)?|registered (?:in (?:england(?: (?:and|&) wales)?|scotland|wales|northern ireland|the uk)|company)(?:[ ,]+(?:under|with)?(?: company)?)?|\bCRN\b|registered)/iu,
    normal: (written) => bare(written).padStart(8, "0"),
    check: (number) => ofShape(number, COMPANY_NUMBER),
  },
  "gb-vat": /* @__PURE__ */ vat(
    "GB",
    /\d{3}[ .]?\d{4}[ .]?\d{2}(?:[ .]?\d{3}(?!\d))?/u,
    /^GB\d{9}(?:\d{3})?$/u,
    passesUnitedKingdom,
    /\bVAT (?:reg\p{L}*\.?|registered)/iu,
  ),
} as const satisfies Record<string, NumberKind>;
