/** The rows of a CSV file, as the text that was meant: the mark that keeps a cell from being a formula is taken off. */
import { unsafeCell } from "#core";

/** Reads rows separated by comma, semicolon or tab; the library is loaded only when a list is imported. */
export async function readRows(text: string): Promise<readonly (readonly string[])[]> {
  const { default: papa } = await import("papaparse");
  const { data } = papa.parse<string[]>(text.replace(/^\ufeff/u, ""), { skipEmptyLines: false });
  const rows = data.map((cells) => cells.map((cell) => unsafeCell(cell)));
  // A line break at the end of the file is not a row of its own.
  return rows.at(-1)?.join("") === "" ? rows.slice(0, -1) : rows;
}
