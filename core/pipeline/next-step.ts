/** The next step of an opportunity: the conditions that stand between it and its next progress. */
import type { Position } from "./position.ts";
import type { Condition, SalesStage } from "./sales-process.ts";

/** What to work on: completing the stage we are in, or entering the next. */
export interface NextStep {
  readonly aim: "complete" | "enter";
  readonly stage: SalesStage;
  readonly conditions: readonly Condition[];
}

/** The next step of a position; `undefined` when all eight stages are completed. */
export function nextStep(position: Position): NextStep | undefined {
  const here = position.stages[position.number - 1];
  if (here && !here.completed)
    return { aim: "complete", stage: here.stage, conditions: here.openCriteria };
  const next = position.stages[position.number];
  return next && { aim: "enter", stage: next.stage, conditions: next.openMilestones };
}
