/** What phone numbers, addresses, register numbers and company names look like, in English and Chinese pages. */

/** Seven to fifteen digits with the marks that people put between them, and perhaps an extension. */
export const PHONE =
  /(?:\+|00)?[(（]?\d[\d ()（）.\-–/]{5,22}\d(?:,? ?(?:转|轉|分机|分機|[Ee]xt(?:ension|n)?\.?|x|#)[:：]? ?\d{1,6})?/u;
export const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/u;
/** The unified social credit code of a Chinese company. */
export const CREDIT_CODE =
  /(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Z])/u;
/** The number under which a Chinese web site is filed. */
export const ICP_NUMBER =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]ICP[备证]\d{6,10}号(?:-\d{1,3})?/u;
/** A number in the German trade register. */
export const TRADE_REGISTER = /(?<![\p{L}\d])HR[AB] ?\d{3,7}(?: [A-Z]{1,2}(?!\p{L}))?/u;
export const VAT_NUMBER = /(?:[A-Z]{2} ?)?[A-Z]?\d(?:[ .]?\d){6,11}[A-Z]?(?![\dA-Z])/u;
export const YEAR_OR_DAY =
  /(?:1[6-9]|20)\d\d(?:年(?:\d{1,2}月(?:\d{1,2}日)?)?|-\d\d(?:-\d\d)?)?(?!\d)|(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December),? (?:\d{1,2}, )?(?:1[6-9]|20)\d\d/u;
export const HEADCOUNT =
  /[约近]? ?\d+(?:[,，]\d{3})*(?: ?[–~-] ?\d+(?:[,，]\d{3})*)?\+?(?: ?[余多]?[人名])?/u;

const COMPANY_HAN =
  "[\\p{Script=Han}A-Za-z\\d（）()·]{2,40}?(?:股份有限公司|有限责任公司|有限公司)(?!\\p{Script=Han})";
const FIRST = "(?:\\p{Lu}|\\d{1,6}\\p{L})[\\p{L}\\d.'’&-]{0,40}";
const WORD = "(?:[\\p{Lu}\\d][\\p{L}\\d.'’&-]{0,40}|&|and|of|for|the|und)";
const FORM =
  "(?:GmbH(?: & Co\\. KG)?|AG|SE|KG|Ltd\\.?|Limited|LLC|Inc\\.?|Corp\\.?|Corporation|PLC|plc|S\\.A\\.|S\\.p\\.A\\.|B\\.V\\.|N\\.V\\.|A/S|AB|Oy|aisbl|asbl|ULC|Pty Ltd)(?![\\p{L}\\d])";
/** A company's name with its legal form. */
export const COMPANY = new RegExp(`${COMPANY_HAN}|${FIRST}(?: ${WORD}){0,7},? ${FORM}`, "u");

/** How many digits a text holds. */
export function digitsIn(text: string): number {
  return text.replace(/\D/gu, "").length;
}

/** Could this be a postal address? A place or a street in Chinese, or words with a number. */
export function looksLikeAddress(text: string): boolean {
  if (text.length < 6 || text.length > 200 || EMAIL.test(text)) return false;
  if (/\p{Script=Han}/u.test(text))
    return /[省市区县镇乡]/u.test(text) && /[路街道巷村园号]/u.test(text);
  return /\d/u.test(text) && /\p{L}{3}/u.test(text) && digitsIn(text) < text.length / 2;
}
