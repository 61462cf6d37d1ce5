/** CONCENTRATION: how much of the business hangs on how few accounts. */
import { accountsFor, herfindahl, topShare, withoutLargest } from "#core";
import { cellAt, isEmpty, rowsOf } from "./arguments.ts";
import { boundedNumber } from "./record-rows.ts";

/** The method's 20/80. */
const TOP = 0.2;
const MOST = 0.8;

/** Share of the top part, accounts that bring the other part, share of the largest, Herfindahl's index, accounts it equals. */
export function concentrationRow(values: unknown, top: unknown, most: unknown): unknown {
  const amounts = numbersOf(values, "values");
  const part = partOf(top, "top", TOP);
  const other = partOf(most, "most", MOST);
  const index = herfindahl(amounts);
  if (index === undefined) return "";
  const whole = amounts.map((amount) => Math.max(0, amount));
  const rest = withoutLargest(whole)?.share ?? 0;
  return [[topShare(amounts, part), accountsFor(amounts, other), 1 - rest, index, 1 / index]];
}

/** The numbers of a range; empty cells are left out. */
function numbersOf(argument: unknown, name: string): readonly number[] {
  return rowsOf(argument).flatMap((row, down) =>
    row.flatMap((cell, right) =>
      isEmpty(cell)
        ? []
        : boundedNumber(cell, cellAt(name, down, right), -Number.MAX_VALUE, Number.MAX_VALUE),
    ),
  );
}

function partOf(argument: unknown, name: string, usual: number): number {
  return isEmpty(argument) ? usual : boundedNumber(argument, `“${name}”`, 0, 1);
}
