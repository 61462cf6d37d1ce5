/** The figure that a fact's text states: a count, a year or an amount of money, however the page wrote it. */
import { foldSpace } from "../../value/white-space.ts";

/** A number with the currency that stands beside it; an amount is in major units. */
export interface Figure {
  readonly amount: number;
  readonly currency?: string;
}

// “¥” alone is yen or yuan, and “$” one of twenty: the first is left open, the second is taken for what it mostly is.
const currencies: readonly (readonly [RegExp, string])[] = [
  [/^(?:RMB|CNY|CN¥|yuan|人民币|元人民币|元|人民币元)$/iu, "CNY"],
  [/^(?:US\$|\$|USD|dollars?|美元)$/iu, "USD"],
  [/^(?:€|EUR|euros?|欧元)$/iu, "EUR"],
  [/^(?:£|GBP|pounds?|英镑)$/iu, "GBP"],
  [/^(?:JPY|日元|円)$/iu, "JPY"],
];

const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:thousand|k|千)$/iu, 1e3],
  [/^(?:万|萬)$/u, 1e4],
  [/^lakhs?$/iu, 1e5],
  [/^(?:million|mio\.?|mn|m|百万|百萬)$/iu, 1e6],
  [/^(?:crores?|千万|千萬)$/iu, 1e7],
  [/^(?:亿|億)$/u, 1e8],
  [/^(?:billion|bn|mrd\.?)$/iu, 1e9],
  [/^(?:万亿|萬億)$/u, 1e12],
];

const ABOUT =
  /^(?:approximately|approx\.?|about|around|over|more than|nearly|almost|ca\.?|约|約|近|超过|超)\s*/iu;
const FIGURE =
  /^(?<before>[^\d\s]{1,4})?\s?(?<number>\d[\d.,，]*)\s?(?<unit>thousand|million|mio\.?|mn|billion|bn|mrd\.?|crores?|lakhs?|[km](?![\p{L}])|万亿|萬億|百[万萬]|千[万萬]|[千万萬亿億])?\+?[余多]?\s?(?<after>\D{0,20})$/iu;
const COUNTED = /^(?:people|persons|employees|staff|人|名|名员工|家|个|%)?$/iu;
const DAY = /^(\d{4})(?:-\d{2}){1,2}$/u;

/**
 * Reads the one figure of a text; of a day it is the year. A text with two figures, such as a range, or with
 * words that could change what it means gives none: a fact is never guessed.
 * @example figureOf("人民币3.2亿元") // { amount: 320000000, currency: "CNY" }
 */
export function figureOf(text: string): Figure | undefined {
  // Most facts are kept as bare digits: a portfolio has thousands of them.
  if (/^\d+$/u.test(text)) return { amount: Number(text) };
  const plain = foldSpace(text).replace(ABOUT, "");
  const year = DAY.exec(plain)?.[1];
  if (year) return { amount: Number(year) };
  const { before, number, unit, after } = FIGURE.exec(plain)?.groups ?? {};
  if (number === undefined) return undefined;
  const amount = numberOf(number, unit !== undefined);
  const currency = currencyOf(before) ?? currencyOf(after);
  const isMoney = currency !== undefined;
  const isRead =
    (!before || currencyOf(before) !== undefined || before === "¥" || before === "￥") &&
    (isMoney && currencyOf(after) ? true : COUNTED.test(after ?? ""));
  if (amount === undefined || !isRead) return undefined;
  const factor = unit ? units.find(([pattern]) => pattern.test(unit))![1] : 1;
  // Products such as 4.35 × 1e6 must not end a hair beside the whole number.
  const whole = Number((amount * factor).toPrecision(12));
  return isMoney ? { amount: whole, currency } : { amount: whole };
}

function currencyOf(word: string | undefined): string | undefined {
  const name = word?.trim() ?? "";
  return currencies.find(([pattern]) => pattern.test(name))?.[1];
}

/** Digits in groups of three are a whole number; one mark before other digits is a decimal point. */
function numberOf(written: string, hasUnit: boolean): number | undefined {
  const digits = written.replaceAll("，", ",").replace(/[.,]$/u, "");
  if (/^\d+$/u.test(digits)) return Number(digits);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(digits)) return Number(digits.replaceAll(",", ""));
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(digits) && !(hasUnit && /^\d+\.\d{3}$/u.test(digits)))
    return Number(digits.replaceAll(".", "").replace(",", "."));
  return /^\d+[.,]\d+$/u.test(digits) ? Number(digits.replace(",", ".")) : undefined;
}
