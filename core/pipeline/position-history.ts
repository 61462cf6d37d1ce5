/** Where an opportunity stood on earlier days: ticks are dated events, so that its history can be played again. */
import type { ConditionId } from "../value/id.ts";
import type { IsoDate } from "../value/iso-date.ts";
import { type Position, positionOf } from "./position.ts";
import type { SalesProcess } from "./sales-process.ts";
import { conditionsMet, type Tick } from "./tick.ts";

/**
 * The conditions that were met at the end of a day, by what is known now of what had happened then: an event that
 * was entered late counts from the day it happened on.
 */
export function conditionsMetOn(ticks: readonly Tick[], day: IsoDate): ReadonlySet<ConditionId> {
  return conditionsMet(ticks.filter(({ on }) => on <= day));
}

/** The position at the end of a day. */
export function positionOn(process: SalesProcess, ticks: readonly Tick[], day: IsoDate): Position {
  return positionOf(process, conditionsMetOn(ticks, day));
}

/** A day on which something was ticked or taken back, and the position at its end. */
export interface PositionOnDay {
  readonly on: IsoDate;
  readonly position: Position;
}

/** The position after each day on which something happened, oldest first. */
export function positionHistory(
  process: SalesProcess,
  ticks: readonly Tick[],
): readonly PositionOnDay[] {
  const days = [...new Set(ticks.map(({ on }) => on))].sort();
  return days.map((on) => ({ on, position: positionOn(process, ticks, on) }));
}

/** When a stage was entered and completed for the first time; absent when it never was. */
export interface StageReach {
  readonly enteredOn?: IsoDate;
  readonly completedOn?: IsoDate;
}

/** The first reach of each stage, in the order of the process. */
export function stageReaches(process: SalesProcess, ticks: readonly Tick[]): readonly StageReach[] {
  const history = positionHistory(process, ticks);
  return process.map((_, index) => {
    const entered = history.find(({ position }) => position.stages[index]!.entered);
    const completed = history.find(({ position }) => position.stages[index]!.completed);
    return {
      ...(entered && { enteredOn: entered.on }),
      ...(completed && { completedOn: completed.on }),
    };
  });
}

/** A step back: from one stage to a lower one, on a day. */
export interface StepBack {
  readonly on: IsoDate;
  readonly from: number;
  readonly to: number;
}

/** Every day on which the opportunity fell back to a lower stage, oldest first. */
export function regressions(process: SalesProcess, ticks: readonly Tick[]): readonly StepBack[] {
  const history = positionHistory(process, ticks);
  return history.flatMap(({ on, position }, at) => {
    const from = history[at - 1]?.position.number ?? 0;
    return position.number < from ? [{ on, from, to: position.number }] : [];
  });
}
