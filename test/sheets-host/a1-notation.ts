/** A1 notation: `B7`, `A1:C3`, `A:C`, `2:5`, `A2:C`, with or without the sheet in front. */

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The letters of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

export function toA1({ row, column, rows, columns }: Rectangle): string {
  const first = `${columnLetters(column)}${row}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

/** Splits `'My sheet'!A1` into sheet name and the rest. */
export function splitSheet(a1: string): { readonly sheet?: string; readonly range: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(a1);
  if (match === null) return { range: a1 };
  return {
    sheet: (match[1] ?? match[2] ?? "").replaceAll("''", "'"),
    range: match[3] ?? "",
  };
}

/** The rectangle of a range without sheet name; open ends reach the end of the grid. `undefined` when it is no range. */
export function parseA1(a1: string, maxRows: number, maxColumns: number): Rectangle | undefined {
  const match = /^\$?([A-Z]{1,3})?\$?([1-9]\d*)?(?::\$?([A-Z]{1,3})?\$?([1-9]\d*)?)?$/i.exec(a1);
  if (match === null) return undefined;
  const [, left, top, right, bottom] = match;
  const isRange = a1.includes(":");
  if (!isRange && (left === undefined || top === undefined)) return undefined;
  if (isRange && left === undefined && top === undefined) return undefined;
  if (isRange && right === undefined && bottom === undefined) return undefined;
  const columns = [
    left === undefined ? 1 : columnNumber(left),
    right !== undefined ? columnNumber(right) : isRange ? maxColumns : columnNumber(left ?? "A"),
  ].sort((a, b) => a - b) as [number, number];
  const rows = [
    top === undefined ? 1 : Number(top),
    bottom !== undefined ? Number(bottom) : isRange ? maxRows : Number(top),
  ].sort((a, b) => a - b) as [number, number];
  return {
    row: rows[0],
    column: columns[0],
    rows: rows[1] - rows[0] + 1,
    columns: columns[1] - columns[0] + 1,
  };
}
