/** The long work of the forecast: fitting the ladder, and replaying the past. Plain data in, plain data out. */
import {
  backtest,
  type BacktestDay,
  type ChanceModel,
  fitLessons,
  type Lessons,
  type StageHistory,
} from "#core";

export interface FitTask extends Lessons {
  readonly kind: "fit";
}

/** One past day to replay; outcomes after `end` are not known even to the judge. */
export interface BacktestTask {
  readonly kind: "backtest";
  readonly histories: readonly StageHistory[];
  readonly stages: readonly string[];
  readonly time: number;
  readonly end: number;
  readonly table: readonly number[] | undefined;
}

export type Task = FitTask | BacktestTask;

export function fitOf(task: FitTask): ChanceModel {
  return fitLessons(task);
}

export function backtestDay(task: BacktestTask): BacktestDay {
  return backtest(task.histories, task.stages, [task.time], task.end, task.table)[0]!;
}
