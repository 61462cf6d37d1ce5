/** Addresses of cells and pieces of formulas; rows and columns count from zero, as in the model. */

/**
 * The letters of a column.
 * @example columnLetters(27) // "AB"
 */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/**
 * The address of a cell.
 * @example cellAddress(4, 1) // "B5"
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The address of a cell that stays when the formula is copied. @example fixedAddress(4, 1) // "$B$5" */
export function fixedAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** The address of a part of one row, `count` cells from `column` on. */
export function rowRange(row: number, column: number, count: number): string {
  return `${cellAddress(row, column)}:${cellAddress(row, column + count - 1)}`;
}

/** The address of a block of cells that stays when the formula is copied. */
export function fixedRange(row: number, column: number, rows: number, columns: number): string {
  return `${fixedAddress(row, column)}:${fixedAddress(row + rows - 1, column + columns - 1)}`;
}

/**
 * An address on another sheet.
 * @example onSheet("Customer map", "B5") // "'Customer map'!B5"
 */
export function onSheet(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}

/**
 * Text inside a formula.
 * @example formulaText('6" pipe') // '"6"" pipe"'
 */
export function formulaText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
