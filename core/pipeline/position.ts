/** Where an opportunity stands: derived from its ticks, never set by hand. */
import type { ConditionId } from "../value/id.ts";
import type { Condition, SalesProcess, SalesStage, Stage } from "./sales-process.ts";

/** One stage of an opportunity, with the conditions that are still open. */
export interface StageState {
  readonly stage: SalesStage;
  readonly entered: boolean;
  readonly completed: boolean;
  readonly openMilestones: readonly Condition[];
  readonly openCriteria: readonly Condition[];
}

/**
 * `number` is the stage that the opportunity is in, 1 to 8, and 0 before the first; `completed` says
 * whether that stage is completed; `lastCompleted` is the highest completed stage, 0 when none is, and
 * alone moves the chance of winning.
 */
export interface Position {
  readonly number: number;
  readonly completed: boolean;
  readonly lastCompleted: number;
  readonly stages: readonly StageState[];
}

/**
 * The rules of the method: all milestones of a stage done, it is entered; one missing, the opportunity
 * is still in the stage before, whatever is done in later ones. All success criteria of an entered stage done,
 * it is completed. Completing a stage is not entering the next.
 */
export function positionOf(process: SalesProcess, met: ReadonlySet<ConditionId>): Position {
  let reachable = true;
  const stages = process.map((stage) => {
    const state = stateOf(stage, met, reachable);
    reachable = state.entered;
    return state;
  });
  const number = stages.filter((stage) => stage.entered).length;
  return {
    number,
    completed: stages[number - 1]?.completed ?? false,
    lastCompleted: stages.reduce((last, stage, index) => (stage.completed ? index + 1 : last), 0),
    stages,
  };
}

function stateOf(stage: Stage, met: ReadonlySet<ConditionId>, reachable: boolean): StageState {
  const openMilestones = stage.milestones.filter((condition) => !met.has(condition.id));
  const openCriteria = stage.criteria.filter((condition) => !met.has(condition.id));
  const entered = reachable && openMilestones.length === 0;
  return {
    stage: stage.key,
    entered,
    completed: entered && openCriteria.length === 0,
    openMilestones,
    openCriteria,
  };
}
