/** WIN_PROBABILITY: the chance of winning after the last completed stage. */
import { defaultStageTable, winProbability, type StageTable } from "#core";
import { cellsOf, eachCell, isEmpty, numberOf, shown, wholeNumberOf } from "./arguments.ts";

export function winProbabilities(lastCompleted: unknown, stageTable: unknown): unknown {
  const table = stageTableOf(stageTable, "stageTable");
  return eachCell(lastCompleted, (value) =>
    isEmpty(value)
      ? ""
      : winProbability(table, wholeNumberOf(value, "The last completed stage", 0, 8)),
  );
}

/** Nine whole per cent; cells that are formatted as percentages arrive as fractions. */
export function stageTableOf(argument: unknown, name: string): StageTable {
  if (isEmpty(argument)) return defaultStageTable;
  const cells = cellsOf(argument);
  if (cells.length !== 9)
    throw new Error(
      `“${name}” has ${cells.length} cells, but needs nine chances: before any stage, and after each of the eight.`,
    );
  const given = cells.map((value, at) => numberOf(value, `Chance ${at + 1}`, 0, 100));
  const percents = given.every((chance) => chance <= 1)
    ? given.map((chance) => Math.round(chance * 1e10) / 1e8)
    : given;
  percents.forEach((chance, at) => {
    if (!Number.isInteger(chance))
      throw new Error(`Chance ${at + 1} must be a whole per cent, not ${shown(cells[at])}.`);
    if (at > 0 && chance < percents[at - 1]!)
      throw new Error(`Chance ${at + 1} is lower than the one before it: a chance never falls.`);
  });
  return percents as readonly number[] as StageTable;
}
