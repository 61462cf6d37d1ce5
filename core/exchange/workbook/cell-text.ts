/** Text as a cell of a spreadsheet file can hold it. */
import type { Fact } from "../../research/account/account-profile.ts";
import type { PropertyKey } from "../../research/facts/property.ts";

/** Spreadsheet programs hold at most 32,767 characters in a cell. */
const CELL_LENGTH = 32_767;

/** The text, cut where a cell ends. */
export function cellText(text: string): string {
  return text.slice(0, CELL_LENGTH);
}

/** The values of one property among the facts of an account, in one cell. */
export function factsText(facts: readonly Fact[], key: PropertyKey): string {
  return valuesText(
    facts.filter(({ property }) => property === key).map(({ holds }) => holds.value),
  );
}

/** Several values in one cell, with semicolons between them. */
export function valuesText(values: readonly string[]): string {
  return cellText(values.join("; "));
}

/**
 * The text by which a cell is compared with what was written into it: programs change line ends, and the file
 * format has no room for some characters.
 */
export function comparedText(text: string): string {
  return text
    .replace(/\r\n?/gu, "\n")
    .replace(/[\p{Surrogate}\ufffd\ufffe\uffff]|(?![\t\n])\p{Cc}/gu, "")
    .trim();
}
