/** A table that somebody pasted: its rows under the keys of their columns, whichever way its headings are written. */
import { readRecordRows, unsafeCell, type Archive, type ReadTableRows, type Row } from "#core";
import papa from "papaparse";
import { recordKeys, tableOf, type RecordKey } from "./workbook-archive.ts";

/**
 * Reads pasted text. Headings may be keys or what the workbook calls the columns; without any, the columns are
 * those of the `chosen` table in their order, as the extension copies them. Nothing when no table fits.
 */
export function readPasted(
  text: string,
  chosen: RecordKey | undefined,
  around: Archive,
  headings: Readonly<Record<string, string>>,
): ReadTableRows | undefined {
  const parsed = papa.parse<string[]>(text.replace(/^\ufeff/u, "").trimEnd(), {
    delimiter: text.includes("\t") ? "\t" : "",
  });
  const rows = parsed.data.map((cells) => cells.map((cell) => unsafeCell(cell)));
  const keyed = recordKeys
    .filter((key) => !chosen || key === chosen)
    .map((key) => withKeys(key, rows, headings))
    .reduce((most, one) => (one.count > most.count ? one : most), { rows, count: 1 });
  if (keyed.count > 1) return readRecordRows(keyed.rows, around);
  if (!chosen) return undefined;
  return readRecordRows([tableOf(chosen).columns.map(({ key }) => key), ...rows], around);
}

/** The rows with their headings as keys, and how many of those the table knows. */
function withKeys(
  key: RecordKey,
  rows: readonly Row[],
  headings: Readonly<Record<string, string>>,
): { readonly rows: readonly Row[]; readonly count: number } {
  const columns = tableOf(key).columns.map((column) => column.key);
  const named = new Map(columns.map((column) => [headings[column], column]));
  const [first = []] = rows;
  const keys = first.map((cell) => {
    const title = String(cell).trim();
    return columns.includes(title) ? title : (named.get(title) ?? "");
  });
  const count = keys.includes("id") ? keys.filter(Boolean).length : 0;
  return { rows: [keys, ...rows.slice(1)], count };
}
