/** The stage table: the chance of winning after each completed stage, as the team states it. */
import * as z from "zod/mini";
import { fraction, WholePercent, type Probability } from "../../value/percent.ts";

// @__NO_SIDE_EFFECTS__
function nineChances() {
  return z.array(WholePercent).check(
    z.length(9),
    z.refine(
      (table) => table.every((chance, index) => index === 0 || chance >= table[index - 1]!),
      { error: "bad-value" },
    ),
  );
}

/** Nine chances in whole per cent: before any stage is completed, then after each of the eight; never falling. */
export const StageTable = nineChances();
export type StageTable = z.infer<typeof StageTable>;

/**
 * Our default, to be replaced by the team's own. It starts low, for most accounts called never buy; it
 * passes one half only when the customer has approved the formal solution, and stays below
 * certainty until the contract is signed.
 */
export const defaultStageTable = [
  5, 10, 15, 25, 40, 55, 70, 85, 100,
] as readonly number[] as StageTable;

/** The chance of winning after the last completed stage (0 to 8). Entering a stage raises nothing. */
export function winProbability(table: StageTable, lastCompleted: number): Probability {
  const chance = table[lastCompleted];
  if (chance === undefined)
    throw new RangeError(`No stage ${lastCompleted} in a table of ${table.length} chances.`);
  return fraction(chance);
}
