/** How opportunities ended, as formulas hand it over: won or lost, in words or as a ticked box; an empty cell is open. */
import { cellAt, isEmpty, shown } from "./arguments.ts";
import { outcomeWords } from "./formula-words.ts";
import { keyNamed } from "./said.ts";

type Outcome = keyof typeof outcomeWords;

export function outcomeOf(cell: unknown, name: string, row: number): Outcome | undefined {
  if (isEmpty(cell)) return undefined;
  if (cell === true || cell === 1) return "won";
  if (cell === false || cell === 0) return "lost";
  const key = keyNamed(outcomeWords, String(cell));
  if (key) return key as Outcome;
  throw new Error(
    `${cellAt(name, row, 0)} must be won or lost, or empty while it is open, not ${shown(cell)}.`,
  );
}
