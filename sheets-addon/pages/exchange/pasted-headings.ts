/** Which table pasted rows are of, and which of its columns stands where: by keys, by the workbook's headings, or by the titles of a file. */
import { columnPlaces, processColumns, recordTables, scaleColumns, type Column } from "#core";
import { recordKeys, type RecordKey } from "./record-table.ts";

/** The tables that can be pasted: also those whose records take several rows. */
export type PastedKey = RecordKey | "scales" | "processes";
export const pastedKeys: readonly PastedKey[] = ["scales", ...recordKeys, "processes"];

export function columnsOf(key: PastedKey): readonly Column[] {
  if (key === "scales") return scaleColumns;
  return key === "processes" ? processColumns : recordTables[key].columns;
}

/** The row of the headings, and for each column of the table its place in the rows, -1 where it is missing. */
interface PastedTable {
  readonly key: PastedKey;
  readonly at: number;
  readonly places: readonly number[];
}

/** So many rows may stand above the headings. */
const ABOVE = 10;

/** The table of whose headings most are there; nothing where no row holds the first one and half of the others. */
export function pastedTable(
  rows: readonly (readonly string[])[],
  among: readonly PastedKey[],
  headings: Readonly<Record<string, string>>,
): PastedTable | undefined {
  let best: PastedTable | undefined;
  let most = 0;
  for (const [at, cells] of rows.slice(0, ABOVE).entries())
    for (const key of among) {
      const places = placesOf(key, cells, headings);
      const known = places.filter((place) => place >= 0).length;
      const share = known / places.length;
      // Of two rows that name as much, as a whole tab has them, the lower one stands above the data.
      if (places[0]! < 0 || known < 2 || share < 0.5 || known + share < most) continue;
      [best, most] = [{ key, at, places }, known + share];
    }
  return best;
}

function placesOf(
  key: PastedKey,
  cells: readonly string[],
  headings: Readonly<Record<string, string>>,
): readonly number[] {
  // In a tab's hidden row the keys have its name before them.
  const titles = cells.map((cell) => cell.trim().replace(`${key}/`, ""));
  const keys = columnsOf(key).map((column) => column.key);
  const inFiles = columnPlaces(keys, titles);
  return keys.map((one, index) => {
    const place = inFiles[index]!;
    return place >= 0 ? place : titles.indexOf(headings[one] ?? one);
  });
}
