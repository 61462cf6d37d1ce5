/** Keeps text from pages text: a spreadsheet must never read it as a formula. */

/** Characters with which a spreadsheet's formula, or an injected one behind white space, can begin. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/** Would a spreadsheet program take this text for a formula when it is typed or opened from a CSV file? */
export function looksLikeFormula(text: string): boolean {
  return FORMULA.test(text) || /^[\t\r\n]/u.test(text);
}

/**
 * The text as a CSV or spreadsheet cell that stays text: with an apostrophe before it when it would be
 * taken for a formula. Telephone numbers such as +49 … are kept too.
 * @example safeCell("=1+1") // "'=1+1"
 */
export function safeCell(text: string): string {
  return looksLikeFormula(text) || text.startsWith("'") ? `'${text}` : text;
}

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
const ENTRY = /* @__PURE__ */ new RegExp(
  `^(?:(?=.*\\d)(?:[\\s\\d.,:/()$€£¥₩%年月日时分秒+-]|e[+-]?\\d|[ap]m|${MONTH})+|true|false|#[a-z0-9/]+[!?]?)$`,
  "iu",
);

/** Would a spreadsheet program take this text for a number, a day, a time, a yes/no or an error when it is typed or pasted? */
export function looksLikeEntry(text: string): boolean {
  return text.length <= 40 && ENTRY.test(text.normalize("NFKC"));
}

/**
 * The text as a cell to be pasted into a spreadsheet: as `safeCell` writes it, and 007 and 1/2 stay text too.
 * @example pastedCell("007") // "'007"
 */
export function pastedCell(text: string): string {
  return looksLikeEntry(text) ? `'${text}` : safeCell(text);
}

/**
 * The text of a cell that `safeCell` or `pastedCell` wrote.
 * @example unsafeCell("'=1+1") // "=1+1"
 */
export function unsafeCell(cell: string): string {
  if (!cell.startsWith("'")) return cell;
  const text = cell.slice(1);
  const isMarked = looksLikeFormula(text) || text.startsWith("'") || looksLikeEntry(text);
  return isMarked ? text : cell;
}
