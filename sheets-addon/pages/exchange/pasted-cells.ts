/** Pasted text as rows of cells, as spreadsheets and the extension put them on the clipboard; and files that somebody opened as text. */
import papa from "papaparse";

/** The rows of a text: cells between tabs where its first line has one, and as a CSV file has them elsewhere. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\ufeff/u, "").replace(/\r\n?/gu, "\n");
  const rows = /^[^\n]*\t/u.test(plain) ? tabbedRows(plain) : papa.parse<string[]>(plain).data;
  return withoutBlankEnd(rows);
}

/**
 * A cell with a line break or a tab in it stands between quotation marks, and its own are doubled. Spreadsheets leave the
 * marks of other cells as they are, also at their beginning: a mark opens a cell only where one closes it before the next cell.
 */
function tabbedRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (let at = 0; ; at++) {
    const close = closingMark(text, at);
    const end = close < 0 ? plainEnd(text, at) : close + 1;
    rows
      .at(-1)!
      .push(close < 0 ? text.slice(at, end) : text.slice(at + 1, close).replaceAll('""', '"'));
    if (end >= text.length) return rows;
    if (text[end] === "\n") rows.push([]);
    at = end;
  }
}

/** Where the mark stands that closes the cell which one opens here; -1 when this cell has none. */
function closingMark(text: string, start: number): number {
  if (text[start] !== '"') return -1;
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 || isCellEnd(text[at + 1]) ? at : -1;
}

function plainEnd(text: string, start: number): number {
  let end = start;
  while (!isCellEnd(text[end])) end++;
  return end;
}

function isCellEnd(mark: string | undefined): boolean {
  return mark === undefined || mark === "\t" || mark === "\n";
}

function withoutBlankEnd(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let count = rows.length;
  while (count > 0 && rows[count - 1]!.every((cell) => cell.trim() === "")) count--;
  return rows.slice(0, count);
}
