/** The numbers of European registers and tax offices. */
import { passesLuhn, passesMod11Of10 } from "../check-digits.ts";
import { courtAround } from "./register-court.ts";
import { bare, checkedBy, type NumberKind, ofShape } from "./number-kind.ts";
import {
  passesAustria,
  passesFrance,
  passesItaly,
  passesSpain,
  passesNetherlands,
  passesPoland,
  passesUnitedKingdom,
} from "./european-checks.ts";

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
