/** The numbers of Chinese registers: mainland, Taiwan and Hong Kong. */
import { digitsOf, passesMod11Of10, weightedSum } from "../check-digits.ts";
import { bare, checkedBy, type NumberKind, ofShape } from "./number-kind.ts";

const USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
// GB/T 2260: the first two digits of an administrative division; 10 stands for the state's own register.
const WRITTEN_USCC =
  /[1-9A-GNY][1-9A-HJ-NPQRTUWXY][ -]?(?:1[0-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])\d{4}[ -]?[0-9A-HJ-NPQRTUWXY]{8}[ -]?[0-9A-HJ-NPQRTUWXY][ -]?[0-9A-HJ-NPQRTUWXY]/iu;
const USCC =
  /^[1-9A-GNY][1-9A-HJ-NPQRTUWXY](?:1[0-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])\d{4}[0-9A-HJ-NPQRTUWXY]{9}[0-9A-HJ-NPQRTUWXY]$/u;

/** GB 32100-2015: the sum of values times powers of 3, with the check character, is a multiple of 31. */
function passesUscc(number: string): boolean {
  let weight = 1;
  let sum = 0;
  for (const character of number.slice(0, 17)) {
    sum += weight * USCC_ALPHABET.indexOf(character);
    weight = (weight * 3) % 31;
  }
  return (sum + USCC_ALPHABET.indexOf(number[17]!)) % 31 === 0;
}

/** GB 11714-1997: 11 less the weighted sum modulo 11; ten is written X and eleven 0. */
function passesOrganisationCode(number: string): boolean {
  const rest = 11 - (weightedSum(digitsOf(number.slice(0, 8)), [3, 7, 9, 10, 5, 8, 4, 2]) % 11);
  return number[9] === (rest === 10 ? "X" : rest === 11 ? "0" : String(rest));
}

/**
 * The Ministry of Finance's rule for Taiwan: cross sums of weighted digits, a multiple of 5 since April 2023
 * and of 10 before, which is one too; with a 7 at the seventh place, whose product 28 folds to 10 and on to
 * 1 or 0, one more may be added.
 */
function passesUbn(number: string): boolean {
  const digits = digitsOf(number);
  const sum = [1, 2, 1, 2, 1, 2, 4, 1].reduce((total, weight, at) => {
    const product = weight * digits[at]!;
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 5 === 0 || (digits[6] === 7 && (sum + 1) % 5 === 0);
}

const WRITTEN_ICP =
  /[京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀贵黔云滇藏陕甘陇青宁新] ?ICP ?[备備证] ?\d{6,12} ?号(?: ?[-－–] ?\d{1,3}(?!\d))?/iu;
const icpNormal = (written: string): string => written.replace(/\s/gu, "").replace(/備/u, "备");

export const china = {
  "cn-uscc": {
    written: WRITTEN_USCC,
    alone: WRITTEN_USCC,
    announcedBy:
      /(?:信用代[码碼]|信用代码证号?|税号|稅號|纳税人识别号|(?:unified )?social credit (?:code|number|identifier)|USCC|USCI)/iu,
    normal: bare,
    check: (number) => checkedBy(number, USCC, passesUscc),
  },
  "cn-organisation-code": {
    written: /[0-9A-Z]{8} ?[-－–] ?[0-9X]|[0-9A-Z]{8}[0-9X]/iu,
    announcedBy: /(?:组织机构代[码碼]|組織機構代碼|机构代码(?:证号?)?|organi[sz]ation code)/iu,
    normal: (written) => `${bare(written).slice(0, 8)}-${bare(written).slice(8)}`,
    check: (number) => checkedBy(number, /^[0-9A-Z]{8}-[0-9X]$/u, passesOrganisationCode),
  },
  "cn-business-licence": {
    written: /\d{15}/u,
    announcedBy:
      /(?:营业执照(?:注册)?号?|工商(?:登记|注册)号|注册号|營業執照(?:註冊)?號?|business licen[cs]e)/iu,
    normal: bare,
    check: (number) => checkedBy(number, /^\d{15}$/u, passesMod11Of10),
  },
  "cn-icp": {
    written: WRITTEN_ICP,
    alone: WRITTEN_ICP,
    normal: (written) => icpNormal(written).replace(/[－–]/u, "-").toUpperCase(),
    check: (number) => ofShape(number, /^\p{Script=Han}ICP[备证]\d{6,12}号(?:-\d{1,3})?$/u),
  },
  "tw-ubn": {
    written: /\d{8}/u,
    announcedBy:
      /(?:統一編號|统一编号|統編|统编|營利事業登記(?:證字)?號?碼?|\bUBN\b|\bGUI\b|tax id(?: number)?)/iu,
    normal: bare,
    check: (number) => checkedBy(number, /^\d{8}$/u, passesUbn),
  },
  "hk-brn": {
    written: /\d{8}(?:-\d{3}-\d{2}-\d{2}-[0-9A-Z])?/iu,
    announcedBy:
      /(?:商[业業]登[记記](?:[证證])?(?:[号號][码碼]?|编号|編號)?|business registration|\bBRN?\b(?= ?(?:no|number|[:：])))/iu,
    normal: (written) => bare(written).slice(0, 8),
    check: (number) => ofShape(number, /^\d{8}$/u),
  },
} as const satisfies Record<string, NumberKind>;
