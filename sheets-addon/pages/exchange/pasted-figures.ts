/** Numbers and days as a spreadsheet shows them, such as 1,250.00 and 11/21/2026, as the tables write them. */
import { dayOrderOf, decimalSignOf, writtenDay, writtenNumber, type Column, type Row } from "#core";

/** The columns that hold days; one order of day and month, and one sign before decimals, holds in each column. */
const days: readonly string[] = [
  "on",
  "closed.on",
  "conversion.on",
  "expectedClose",
  "metOn",
  "takenOn",
];

/** The rows with the figures that can be read in one way only; what can't stays as it is, and is told of as a problem. */
export function plainFigures(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
): readonly Row[] {
  const read = columns.map(({ key, kind }, place): ((cell: string) => string) => {
    const texts = rows.map((row) => row[place] ?? "").filter((cell) => cell.trim() !== "");
    if (kind === "number") {
      const sign = decimalSignOf(texts);
      return (cell) => numberIn(cell, sign);
    }
    if (!days.includes(key)) return (cell) => cell;
    const order = dayOrderOf(texts);
    return (cell) => {
      const day = writtenDay(cell, order);
      return day === undefined || day === "unclear" ? cell : day;
    };
  });
  return rows.map((row) => row.map((cell, place) => read[place]!(cell)));
}

function numberIn(cell: string, sign: ReturnType<typeof decimalSignOf>): string {
  const isPlain = cell.trim() !== "" && Number.isFinite(Number(cell));
  if (isPlain && sign !== "comma") return cell;
  const share = /^(.*\d)\s*%$/u.exec(cell.trim())?.[1];
  const read = writtenNumber(share ?? cell, sign);
  if (typeof read !== "number") return cell;
  return String(share === undefined ? read : Number((read / 100).toPrecision(15)));
}
