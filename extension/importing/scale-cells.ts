/** A table of scales as it is copied between a spreadsheet and the editor. */
import { pastedScales, type PastedScales, type PasteTerms, type Scale, scaleRows } from "#core";
import { readRows } from "./read-rows.ts";

/** Reads a range that was copied from a spreadsheet. */
export async function readScaleCells(text: string, terms: PasteTerms): Promise<PastedScales> {
  const { rows } = await readRows(text);
  return pastedScales(rows, terms);
}

/** The rows of scales as cells for the clipboard, in the columns of the Scales tab and without headings. */
export async function scaleCells(scales: readonly Scale[]): Promise<string> {
  const { tabText } = await import("../exporting/csv.ts");
  return tabText(scaleRows(scales));
}
