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

/**
 * The text of a cell that `safeCell` wrote.
 * @example unsafeCell("'=1+1") // "=1+1"
 */
export function unsafeCell(cell: string): string {
  const text = cell.slice(1);
  return cell.startsWith("'") && (looksLikeFormula(text) || text.startsWith("'")) ? text : cell;
}
