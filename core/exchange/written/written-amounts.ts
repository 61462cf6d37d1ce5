/** Numbers as people write them in lists: thousands parted, decimals by point or comma, with signs and units. */

import { withoutCurrency } from "./written-currency.ts";

/** The sign before the decimals. */
export type DecimalSign = "point" | "comma";

/** What is left of a written number without currency, spaces and units, with its sign. */
const NUMBER = /^[-−+]?\d[\d.,']*$/u;
const GROUPED = /^\d{1,3}(?:[.,']\d{3})+$/u;

/** The digits of a written number and the factor of its unit, or nothing when it isn't one. */
function bare(
  text: string,
): { readonly digits: string; readonly times: number; readonly sign: number } | undefined {
  const plain = withoutCurrency(text).replace(/[\s_]/gu, "");
  const [, open = "", inner = "", unit = "", close = ""] =
    /^(\()?(.*?)([万亿])?(\))?$/u.exec(plain) ?? [];
  const isLoss = open !== "" && close !== "";
  if (!NUMBER.test(inner) || (open === "") !== (close === "")) return undefined;
  return {
    digits: inner.replace(/^[-−+]/u, "").replace(/'/gu, ""),
    times: unit === "万" ? 1e4 : unit === "亿" ? 1e8 : 1,
    sign: isLoss || /^[-−]/u.test(inner) ? -1 : 1,
  };
}

/**
 * Which sign stands before the decimals in all of these numbers: proved by any that can be read in one way only;
 * `undefined` when none is unclear or when it can't be told.
 * @example decimalSignOf(["1.200", "3,5"]) // "comma"
 */
export function decimalSignOf(texts: readonly string[]): DecimalSign | undefined {
  const proofs = texts.flatMap((text) => proofIn(bare(text)?.digits ?? "") ?? []);
  const first = proofs[0];
  return first && proofs.every((one) => one === first) ? first : undefined;
}

function proofIn(digits: string): DecimalSign | undefined {
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  if (last < 0) return undefined;
  const sign = digits[last] === "." ? "point" : "comma";
  const other = sign === "point" ? "comma" : "point";
  const mark = digits[last]!;
  if (digits.includes(mark === "." ? "," : ".")) return sign;
  // Twice the same mark parts thousands; once, it does so before three digits only.
  if (digits.indexOf(mark) !== last) return other;
  return GROUPED.test(digits) ? undefined : sign;
}

/**
 * The number that was written; `unclear` when 1.234 could be one and a bit or more than a thousand and nothing
 * says which; `undefined` when it is no number. 万 and 亿 count.
 * @example writtenNumber("1.234,50 €", undefined) // 1234.5
 */
export function writtenNumber(
  text: string,
  decimals: DecimalSign | undefined,
): number | "unclear" | undefined {
  const read = bare(text);
  if (!read) return undefined;
  const sign = proofIn(read.digits) ?? decimals;
  if (!sign && /[.,]/u.test(read.digits)) return "unclear";
  const [mark, parting] = sign === "comma" ? [",", "."] : [".", ","];
  const [whole = "", ...rest] = read.digits.split(mark);
  if (rest.length > 1 || !/^\d*$/u.test(rest[0] ?? "")) return undefined;
  const groups = whole.split(parting);
  if (groups.length > 1 && (!GROUPED.test(whole) || groups[0] === "")) return undefined;
  // A product such as 12.345 × 10 000 must not carry the error of its factors.
  const value = Number(`${groups.join("")}.${rest[0] ?? "0"}`) * read.times;
  return read.sign * Number(value.toPrecision(15));
}

/**
 * A discount in per cent: `5`, `5 %`, or the Chinese way of naming what is left, 95折 or 9.5折.
 * @example writtenPercent("9.5折", undefined) // 5
 */
export function writtenPercent(
  text: string,
  decimals: DecimalSign | undefined,
): number | "unclear" | undefined {
  const plain = text.normalize("NFKC").trim();
  const left = /^(\d(?:\.\d+)?|\d{2})折$/u.exec(plain)?.[1];
  if (left !== undefined) {
    const tenths = Number(left);
    return Number((100 - (tenths < 10 ? 10 * tenths : tenths)).toFixed(6));
  }
  return writtenNumber(plain.replace(/%$/u, ""), decimals);
}
