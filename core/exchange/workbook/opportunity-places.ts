/** Where the columns of the sheet of opportunities stand. */
import type { SalesProcess } from "../../pipeline/sales-process.ts";

export const opportunityColumns = {
  account: 0,
  name: 1,
  amount: 2,
  currency: 3,
  expectedClose: 4,
  customerStage: 5,
  outcome: 6,
  closedOn: 7,
  open: 8,
  stageNumber: 9,
  completed: 10,
  lastCompleted: 11,
  chance: 12,
  expectedRevenue: 13,
  learnedChance: 14,
  firstTick: 15,
} as const;

/** A run of cells in one row: the ticks of a stage's milestones, or of its criteria. */
export interface TickRun {
  readonly column: number;
  readonly count: number;
}

/** For each stage the columns of its milestones and criteria, side by side in the order of the process. */
export function tickRuns(process: SalesProcess): readonly {
  readonly milestones: TickRun;
  readonly criteria: TickRun;
}[] {
  let column: number = opportunityColumns.firstTick;
  return process.map((stage) => {
    const milestones = { column, count: stage.milestones.length };
    const criteria = { column: column + milestones.count, count: stage.criteria.length };
    column = criteria.column + criteria.count;
    return { milestones, criteria };
  });
}

/**
 * The columns after the ticks: eight say whether a stage is entered, the next eight hold its number when it is
 * completed; then come the ids of the opportunity and of its account.
 */
export function stageColumns(process: SalesProcess): {
  readonly entered: number;
  readonly completed: number;
  readonly id: number;
} {
  const last = tickRuns(process).at(-1)!.criteria;
  const entered = last.column + last.count;
  return { entered, completed: entered + process.length, id: entered + 2 * process.length };
}
