/** A workbook under the hands of somebody who knows nothing of keys and ids; rows are counted as a program shows them. */
import {
  type Cell,
  type CellValue,
  readXlsx,
  type Sheet,
  writeXlsx,
  type WriteSheet,
} from "hucre/xlsx";

export interface EditedBook {
  readonly sheet: (name: string) => Sheet;
  readonly keys: (name: string) => readonly string[];
  readonly moveColumns: (name: string, move: <T>(columns: readonly T[]) => readonly T[]) => void;
  readonly addColumn: (name: string, heading: string) => void;
  readonly sortRows: (
    name: string,
    headings: number,
    sort: (rows: readonly CellValue[][]) => CellValue[][],
  ) => void;
  readonly deleteRow: (name: string, row: number) => void;
  readonly addRow: (name: string, cells: Readonly<Record<string, CellValue>>) => void;
  readonly setError: (name: string, row: number, key: string, error: string) => void;
  readonly merge: (name: string, from: number, to: number, key: string) => void;
  readonly countFrom1904: () => void;
}

/** Reads the file, lets somebody edit it, and writes it; texts stand in their cells where `stringMode` says so. */
export async function edited(
  bytes: Uint8Array,
  edit: (book: EditedBook) => void,
  stringMode: "shared" | "inline" = "shared",
): Promise<Uint8Array> {
  const workbook = await readXlsx(bytes);
  let dateSystem = workbook.dateSystem ?? "1900";
  const sheet = (name: string): Sheet => workbook.sheets.find((one) => one.name === name)!;
  edit({
    sheet,
    keys: (name) => sheet(name).rows[0]!.map(String),
    moveColumns: (name, move) => {
      const one = sheet(name);
      const width = Math.max(...one.rows.map((row) => row.length));
      one.rows = one.rows.map((row) => [
        ...move(Array.from({ length: width }, (_, at) => row[at] ?? null)),
      ]);
      one.cells?.clear();
    },
    addColumn: (name, heading) => {
      sheet(name).rows = sheet(name).rows.map((row, at) => [at === 1 ? heading : null, ...row]);
    },
    sortRows: (name, headings, sort) => {
      const { rows } = sheet(name);
      sheet(name).rows = [...rows.slice(0, headings), ...sort(rows.slice(headings))];
    },
    deleteRow: (name, row) => void withoutRow(sheet(name), row - 1),
    addRow: (name, cells) => {
      const { rows } = sheet(name);
      rows.push(rows[0]!.map((key) => cells[String(key)] ?? null));
    },
    setError: (name, row, key, error) => {
      const column = columnOf(sheet(name), key);
      setCell(sheet(name), row, key, null);
      (sheet(name).cells ??= new Map()).set(
        `${row - 1},${column}`,
        error.startsWith("#")
          ? { type: "error", value: error }
          : { type: "formula", value: null, formula: error },
      );
    },
    merge: (name, from, to, key) => {
      const column = columnOf(sheet(name), key);
      for (let row = from; row < to; row++) sheet(name).rows[row]![column] = null;
      (sheet(name).merges ??= []).push({
        startRow: from - 1,
        endRow: to - 1,
        startCol: column,
        endCol: column,
      });
    },
    countFrom1904: () => void (dateSystem = "1904"),
  });
  // Charts are drawn from cells and hold nothing of their own.
  const sheets = workbook.sheets.map(({ charts: _drawn, pivotTables: _none, ...sheet }) => ({
    ...sheet,
    cells: new Map([
      ...[...(sheet.cells ?? [])].filter(([, { type }]) => type !== "richText"),
      ...literalTexts(sheet),
    ]),
  }));
  return writeXlsx({ sheets: sheets as WriteSheet[], dateSystem, stringMode });
}

/** Texts that the library would write as an error or as a control character, as a program writes them. */
function literalTexts({ rows }: Pick<Sheet, "rows">): readonly (readonly [string, Cell])[] {
  return rows.flatMap((row, at) =>
    row.flatMap((value, column) => {
      if (typeof value !== "string" || !/^#|_x/u.test(value)) return [];
      const text = value.replace(/_(?=x[\da-f]{4}_)/giu, "_x005F_");
      return [
        [`${at},${column}`, { type: "richText", value: text, richText: [{ text }] }] as const,
      ];
    }),
  );
}

export function setCell(sheet: Sheet, row: number, key: string, value: CellValue): void {
  const column = columnOf(sheet, key);
  const cells = sheet.rows[row - 1]!;
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
  sheet.cells?.delete(`${row - 1},${column}`);
}

export function at(sheet: Sheet, row: number, key: string): CellValue {
  return sheet.rows[row - 1]?.[columnOf(sheet, key)] ?? null;
}

export function placeOf(letter: string, heading: string): string {
  return `${letter} · ${heading}`;
}

function columnOf(sheet: Sheet, key: string): number {
  const column = sheet.rows[0]!.indexOf(key);
  if (column < 0) throw new Error(`${sheet.name} has no column ${key}.`);
  return column;
}

function withoutRow(sheet: Sheet, row: number): void {
  sheet.rows = sheet.rows.toSpliced(row, 1);
  sheet.cells?.clear();
}
