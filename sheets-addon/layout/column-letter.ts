/** Columns as a spreadsheet names them. */

/** The letters of a column, counted from 0: A to Z, then AA. */
export function columnLetter(place: number): string {
  const rest = place % 26;
  const letter = String.fromCharCode(65 + rest);
  return place < 26 ? letter : columnLetter((place - rest) / 26 - 1) + letter;
}
