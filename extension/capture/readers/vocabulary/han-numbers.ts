/** Numbers and days that are written in Chinese characters. */

const DIGITS = "零一二三四五六七八九";
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };
const SAME: Readonly<Record<string, string>> = {
  〇: "零",
  "○": "零",
  Ｏ: "零",
  O: "零",
  两: "二",
  兩: "二",
  萬: "万",
};

/** The characters that numbers are written with. */
const HAN_DIGIT = "[零〇○ＯO一二两兩三四五六七八九]";
export const HAN_NUMBER = "[零〇一二两兩三四五六七八九十百千万萬]{1,12}";

const plain = (written: string): string =>
  [...written].map((character) => SAME[character] ?? character).join("");

/**
 * A number in characters, digit by digit or with its tens and hundreds.
 * @example hanNumber("一千二百") // 1200
 */
export function hanNumber(written: string): number | undefined {
  const text = plain(written);
  if (/^[零一二三四五六七八九]+$/u.test(text))
    return Number([...text].map((digit) => DIGITS.indexOf(digit)).join(""));
  if (!/^[零一二三四五六七八九十百千万]+$/u.test(text)) return undefined;
  let [whole, part, digit] = [0, 0, 0];
  for (const character of text) {
    const unit = UNITS[character];
    if (unit === undefined) digit = DIGITS.indexOf(character);
    else if (unit === 10_000) {
      whole += (part + digit || 1) * unit;
      [part, digit] = [0, 0];
    } else {
      part += (digit || 1) * unit;
      digit = 0;
    }
  }
  return whole + part + digit;
}

const NUMBER = `(?:\\d{1,2}|[一二三四五六七八九十]{1,3})`;
/** A day, a month or a year, by the common count of years or by that of Taiwan. */
export const HAN_DAY = `(?:(?:公元|西元)? ?(?:(?:1[6-9]|20)\\d\\d(?!\\d)|[一二]${HAN_DIGIT}{3})(?: ?年(?: ?${NUMBER} ?月(?:份)?(?: ?${NUMBER} ?日)?)?|[-./](?:1[0-2]|0?[1-9])(?!\\d)(?:[-./](?:3[01]|[12]\\d|0?[1-9])(?!\\d))?)?|民[國国] ?(?:\\d{1,3}|${HAN_DIGIT}{2,3}|[一二三四五六七八九十百]{1,5}) ?年(?: ?${NUMBER} ?月(?: ?${NUMBER} ?日)?)?)`;
const PARTS =
  /^(?<era>民[國国]|公元|西元)? ?(?<year>\d{1,4}|[零〇○ＯO一二三四五六七八九十百]+)(?: ?年)?(?:[ -./]*(?<month>\d{1,2}|[一二三四五六七八九十]{1,3}) ?(?:月份?)?(?:[ -./]*(?<day>\d{1,2}|[一二三四五六七八九十]{1,3}) ?日?)?)?$/u;
const REPUBLIC = 1911;

/**
 * A day as `YYYY-MM-DD`, as far as the page tells it.
 * @example isoDay("民國95年8月1日") // "2006-08-01"
 */
export function isoDay(written: string): string | undefined {
  const parts = PARTS.exec(written.trim())?.groups;
  if (!parts) return undefined;
  const number = (text: string | undefined): number | undefined =>
    text === undefined ? undefined : /^\d/u.test(text) ? Number(text) : hanNumber(text);
  const year = number(parts["year"]);
  if (year === undefined) return undefined;
  const known = [number(parts["month"]), number(parts["day"])].filter((part) => part !== undefined);
  const common = parts["era"]?.startsWith("民") ? year + REPUBLIC : year;
  return [String(common), ...known.map((part) => String(part).padStart(2, "0"))].join("-");
}
