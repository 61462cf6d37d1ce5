/** The numbers of registers around the Indian and the Pacific Ocean, and of the United States. */
import { digitsOf, weightedSum } from "../check-digits.ts";
import { bare, checkedBy, type NumberKind, ofShape } from "./number-kind.ts";

/** Australia: one less in the first digit, the weighted sum is a multiple of 89. */
function passesAbn(number: string): boolean {
  const [first, ...others] = digitsOf(number);
  return weightedSum([first! - 1, ...others], [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) % 89 === 0;
}

function passesAcn(number: string): boolean {
  const digits = digitsOf(number);
  return (10 - (weightedSum(digits, [8, 7, 6, 5, 4, 3, 2, 1]) % 10)) % 10 === digits[8];
}

/** Japan: the check digit leads; from the right the others count once and twice in turn, 9 less modulo 9. */
function passesJapan(number: string): boolean {
  const [check, ...others] = digitsOf(number);
  return 9 - (weightedSum(others, [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]) % 9) === check;
}

/** Korea: weights 1, 3, 7 in turn, and the tens of five times the ninth digit once more. */
function passesKorea(number: string): boolean {
  const digits = digitsOf(number);
  const sum = weightedSum(digits, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((digits[8]! * 5) / 10);
  return (10 - (sum % 10)) % 10 === digits[9];
}

/** India: values times 1 and 2 in turn, each product folded to base 36; with the check it is 0 modulo 36. */
function passesGstin(number: string): boolean {
  const values = digitsOf(number);
  const sum = values.slice(0, 14).reduce((total, value, at) => {
    const product = value * (at % 2 === 0 ? 1 : 2);
    return total + Math.floor(product / 36) + (product % 36);
  }, 0);
  return (36 - (sum % 36)) % 36 === values[14];
}

// Prefixes that the Internal Revenue Service never gave to a campus.
const NO_CAMPUS = /^(?:0[0789]|1[789]|2[89]|49|69|70|7[89]|89|9[67])/u;

export const asiaPacific = {
  "us-ein": {
    written: /\d{2}-?\d{7}/u,
    announcedBy: /(?:\bF?EIN\b|employer identification|federal tax id(?:entification)?|\bIRS\b)/iu,
    hintedBy: /tax id/iu,
    normal: (written) => `${bare(written).slice(0, 2)}-${bare(written).slice(2)}`,
    check: (number) =>
      /^\d{2}-\d{7}$/u.test(number) && !NO_CAMPUS.test(number) ? "unchecked" : "invalid",
  },
  "au-abn": {
    written: /\d{2} ?\d{3} ?\d{3} ?\d{3}/u,
    announcedBy: /(?:\bA\.?B\.?N\b\.?|australian business number)/iu,
    normal: bare,
    check: (number) => checkedBy(number, /^[1-9]\d{10}$/u, passesAbn),
  },
  "au-acn": {
    written: /\d{3} ?\d{3} ?\d{3}/u,
    announcedBy: /(?:\bA\.?C\.?N\b\.?|australian company number)/iu,
    normal: bare,
    check: (number) => checkedBy(number, /^\d{9}$/u, passesAcn),
  },
  "jp-corporate": {
    written: /T?\d{13}|T?\d(?:[ -]\d{4}){3}/u,
    announcedBy:
      /(?:法人番号|登録番号|corporate number|インボイス(?:登録)?番号|invoice registration)/iu,
    normal: (written) => bare(written).replace(/^T/u, ""),
    check: (number) => checkedBy(number, /^[1-9]\d{12}$/u, passesJapan),
  },
  "kr-business": {
    written: /\d{3}-\d{2}-\d{5}|\d{10}/u,
    announcedBy: /(?:사업자 ?등록 ?번호|사업자 ?번호)/iu,
    hintedBy: /business (?:registration|licen[cs]e)/iu,
    normal: (written) => bare(written).replace(/^(\d{3})(\d{2})(\d{5})$/u, "$1-$2-$3"),
    check: (number) =>
      checkedBy(number, /^\d{3}-\d{2}-\d{5}$/u, (number) => passesKorea(bare(number))),
  },
  "in-gstin": {
    written: /\d{2} ?[A-Z]{5} ?\d{4} ?[A-Z] ?[1-9A-Z] ?[A-Z] ?[0-9A-Z]/iu,
    announcedBy: /(?:\bGST(?:IN)?\b)/iu,
    alone: /\d{2} ?[A-Z]{5} ?\d{4} ?[A-Z] ?[1-9A-Z] ?[A-Z] ?[0-9A-Z]/iu,
    normal: bare,
    check: (number) =>
      checkedBy(
        number,
        /^(?:0[1-9]|[12]\d|3[0-8]|9[679])[A-Z]{5}\d{4}[A-Z][1-9A-Z][A-Z][0-9A-Z]$/u,
        passesGstin,
      ),
  },
  "in-cin": {
    written: /[LU]\d{5}[A-Z]{2}\d{4}[A-Z]{3}\d{6}/iu,
    announcedBy: /(?:\bCIN\b|corporate identi(?:ty|fication) number)/iu,
    alone: /[LU]\d{5}[A-Z]{2}\d{4}[A-Z]{3}\d{6}/iu,
    normal: bare,
    check: (number) =>
      ofShape(
        number,
        /^[LU]\d{5}[A-Z]{2}(?:18|19|20)\d{2}(?:PLC|PTC|FLC|FTC|GOI|SGC|NPL|OPC|GAP|GAT|ULL|ULT)\d{6}$/u,
      ),
  },
  "sg-uen": {
    written: /\d{8,9}[A-Z]|[TSR]\d{2}[A-Z]{2}\d{4}[A-Z]/iu,
    announcedBy:
      /(?:\bUEN\b|\bROC\b|unique entity number|\bGST\b|co(?:mpany)?\.? reg(?:istration|\.)?|\bACRA\b)/iu,
    normal: bare,
    check: (number) =>
      ofShape(number, /^(?:\d{8}[A-Z]|(?:19|20)\d{7}[A-Z]|[TSR]\d{2}[A-Z]{2}\d{4}[A-Z])$/u),
  },
} as const satisfies Record<string, NumberKind>;
