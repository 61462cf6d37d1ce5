/** The bytes of a workbook as sheets of plain values; the library of the file format is loaded only when one is chosen. */
import type { IsoDate, ReadFile, ReadSheet, SheetValue } from "#core";
import type { Cell, CellValue, Sheet } from "hucre/xlsx";

/** Reads an .xlsx file. Rejects for a file that is none, or is damaged. */
export async function readWorkbookFile(bytes: Uint8Array): Promise<ReadFile> {
  const { readXlsx } = await import("hucre/xlsx");
  const { sheets, dateSystem } = await readXlsx(bytes);
  return { sheets: sheets.map(readSheet), countsFrom1904: dateSystem === "1904" };
}

function readSheet({ name, rows, cells = new Map(), merges = [] }: Sheet): ReadSheet {
  const errors = new Map([...cells].filter(([, cell]) => cell.type === "error"));
  const covered = coveredBy(merges);
  return {
    name,
    rows: rows.map((row, at) =>
      row.map((value, column): SheetValue => {
        const key = `${at},${column}`;
        if (covered.has(key)) return { kind: "covered" };
        const error = errors.get(key);
        return error ? { kind: "error", text: String(error.value) } : valueOf(value);
      }),
    ),
    isFormula: (row, column) =>
      (cells.get(`${row},${column}`) as Cell | undefined)?.formula !== undefined,
  };
}

function valueOf(value: CellValue): SheetValue {
  if (value === null) return undefined;
  if (!(value instanceof Date)) return value;
  if (Number.isNaN(value.getTime())) return undefined;
  return { kind: "day", day: value.toISOString().slice(0, 10) as IsoDate };
}

/** A merged range that covers whole columns of an empty sheet must not cost a place for each of its cells. */
const MOST_COVERED = 100_000;

function coveredBy(merges: NonNullable<Sheet["merges"]>): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const { startRow, endRow, startCol, endCol } of merges)
    for (let row = startRow; row <= endRow; row++)
      for (let column = startCol; column <= endCol; column++) {
        if (covered.size > MOST_COVERED) return covered;
        if (row !== startRow || column !== startCol) covered.add(`${row},${column}`);
      }
  return covered;
}
