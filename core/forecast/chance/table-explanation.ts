/** Why a chance is what it is while the stage table says it: step by step, from one completed stage to the next. */
import type { Position } from "../../pipeline/position.ts";
import type { SalesStage } from "../../pipeline/sales-process.ts";
import type { StageTable } from "../ladder/stage-table.ts";
import { winProbability } from "../ladder/stage-table.ts";

/** In points of 0 to 100: `base` is the chance before any stage is completed; the moves lead from it to `chance`. */
export interface TableExplanation {
  readonly chance: number;
  readonly base: number;
  readonly moves: readonly { readonly stage: SalesStage; readonly points: number }[];
}

/** One move a completed stage; one that was passed without being completed adds its part to the next that was. */
export function explainTableChance(table: StageTable, position: Position): TableExplanation {
  const chance = (completed: number) => 100 * winProbability(table, completed);
  let before = chance(0);
  const moves = position.stages.flatMap(({ stage, completed }, at) => {
    if (!completed) return [];
    const after = chance(at + 1);
    const points = after - before;
    before = after;
    return [{ stage, points }];
  });
  return { chance: chance(position.lastCompleted), base: chance(0), moves };
}
