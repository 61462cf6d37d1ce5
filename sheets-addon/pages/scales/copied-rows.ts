/** The rows of a range as a spreadsheet puts it on the clipboard, as the text that was meant. */
import { unsafeCell } from "#core";
import papa from "papaparse";

export function copiedRows(text: string): readonly (readonly string[])[] {
  const { data } = papa.parse<string[]>(text.replace(/^\ufeff/u, "").trimEnd(), {
    // A table copied from a file has commas or semicolons.
    delimiter: text.includes("\t") ? "\t" : "",
  });
  return data.map((cells) => cells.map((cell) => unsafeCell(cell)));
}
