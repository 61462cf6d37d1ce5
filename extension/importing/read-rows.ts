/** The rows of a CSV file, as the text that was meant: the mark that keeps a cell from being a formula is taken off. */
import { unsafeCell } from "#core";

/** The rows, and the positions of those in which a quotation mark is never closed. */
export interface ReadRows {
  readonly rows: readonly (readonly string[])[];
  readonly unclosed: readonly number[];
}

/** Reads rows separated by comma, semicolon or tab; the library is loaded only when a list is imported. */
export async function readRows(text: string): Promise<ReadRows> {
  const { default: papa } = await import("papaparse");
  const content = text.replace(/^\ufeff/u, "");
  const { data, errors } = papa.parse<string[]>(content, { delimiter: delimiterOf(content) });
  const rows = data.map((cells) => cells.map((cell) => unsafeCell(cell)));
  // A line break at the end of the file is not a row of its own.
  const isBlankAtEnd = rows.at(-1)?.join("") === "";
  const unclosed = errors.flatMap(({ type, row }) => (type === "Quotes" ? [row ?? 0] : []));
  return { rows: isBlankAtEnd ? rows.slice(0, -1) : rows, unclosed };
}

/** The separator that the row of headings uses most, outside quotes. */
function delimiterOf(text: string): string {
  const [head = ""] = text.replace(/"[^"]*"/gu, "").split(/\r|\n/u, 1);
  const counts = [",", ";", "\t"].map((mark) => [mark, head.split(mark).length] as const);
  return counts.reduce((most, other) => (other[1] > most[1] ? other : most))[0];
}
