/** What of a file can stand in a workbook. */
import { toRow, type Archive, type Editable } from "#core";
import { isSample } from "../../sample/sample-id.ts";
import { editedCollections } from "./memory.ts";
import { recordKeys, tableOf, type RecordKey } from "./record-table.ts";
import { SLICE, type Work } from "./talk.ts";
import type { WorkbookArchive } from "./workbook-archive.ts";

/** The most characters that a cell can hold, and that all cells of a record may have so that its version can be remembered, however many of them JSON escapes. */
const LONGEST = 50_000;
const MOST = 60_000;

/** What of the file can stand in the workbook: texts that fit a cell, no row that is broken here unless it is newer, and no sample. */
export function* usableRecords(
  file: Archive,
  { unusable }: WorkbookArchive,
): Work<{ readonly usable: Archive; readonly tooLong: readonly string[] }> {
  const tooLong: string[] = [];
  const broken = new Map(unusable.map((row) => [row.id, row]));
  const parts: (readonly [RecordKey, readonly Editable[]])[] = [];
  for (const key of recordKeys) {
    const table = tableOf(key);
    const moment = table.columns.findIndex((column) => column.key === "updatedAt");
    const fits = (record: Editable): boolean => {
      const cells = toRow(table, record);
      const lengths = cells.map((cell) => String(cell).length);
      const isShort = lengths.every((length) => length < LONGEST);
      const isRemembered = editedCollections.some((edited) => edited === key);
      const sum = lengths.reduce((all, length) => all + length, 0);
      if (!isShort || (isRemembered && sum > MOST)) {
        tooLong.push(record.id);
        return false;
      }
      const row = broken.get(record.id);
      if (!row || row.problem.code === "duplicate-id") return true;
      return moment >= 0 && String(cells[moment]) > String(row.cells[moment]);
    };
    const kept: Editable[] = [];
    for (const [at, record] of (file[key] as readonly Editable[]).entries()) {
      if (at % SLICE === SLICE - 1) yield undefined;
      if (!isSample(record.id) && fits(record)) kept.push(record);
    }
    parts.push([key, kept]);
  }
  return {
    usable: { ...file, ...Object.fromEntries(parts) } as Archive,
    tooLong,
  };
}
