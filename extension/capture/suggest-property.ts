/** Suggests which property clipped words are a value of, by their shape and by the label before them. */
import type { PropertyKey, TextQuote } from "#core";
import { labels } from "./readers/imprint-labels.ts";
import {
  COMPANY,
  CREDIT_CODE,
  digitsIn,
  EMAIL,
  ICP_NUMBER,
  looksLikeAddress,
  PHONE,
  TRADE_REGISTER,
  YEAR_OR_DAY,
} from "./readers/shapes.ts";

const WEB = /^(?:https?:\/\/|www\.)\S+$/iu;
const MONEY =
  /(?:[$€£¥￥]|USD|EUR|CNY|RMB|GBP) ?\d|\d(?:[.,]\d+)? ?(?:亿|万)?(?:元|美元|欧元)|\d ?(?:million|billion) ?(?:dollars|euros?|yuan)?/iu;
const PEOPLE = /^\D{0,12}\d[\d,，]* ?(?:[余多]?[人名]|people|employees|associates|staff)$/iu;

/** The property that fits best; `undefined` when nothing speaks for one, as with most sentences. */
export function suggestProperty({ exact, prefix }: TextQuote): PropertyKey | undefined {
  return byShape(exact) ?? byLabel(exact, prefix);
}

function byShape(words: string): PropertyKey | undefined {
  const isAll = (shape: RegExp): boolean => shape.exec(words)?.[0] === words;
  if (isAll(EMAIL)) return "email";
  if (WEB.test(words)) return "website";
  if (ICP_NUMBER.test(words)) return "icp-number";
  if (CREDIT_CODE.test(words) || isAll(TRADE_REGISTER)) return "registration-number";
  if (isAll(COMPANY)) return "legal-name";
  if (PEOPLE.test(words)) return "employees";
  if (words.length < 60 && MONEY.test(words)) return "revenue";
  return undefined;
}

function byLabel(words: string, prefix: string): PropertyKey | undefined {
  const before = prefix.slice(-24);
  for (const { property, words: label } of labels)
    for (const match of before.matchAll(label))
      if (/^ ?[:：.]? ?$/u.test(before.slice(match.index + match[0].length))) return property;
  if (PHONE.exec(words)?.[0] === words && digitsIn(words) >= 8) return "telephone";
  if (/(?:成立|创立|创建|始建|founded|established|since).{0,8}$/iu.test(before))
    return YEAR_OR_DAY.test(words) ? "founded" : undefined;
  return words.length < 120 &&
    looksLikeAddress(words) &&
    /\d/u.test(words) &&
    /[,，号]/u.test(words)
    ? "address"
    : undefined;
}
