/** The long work of the forecast: fitting the ladder, and replaying the past. Plain data in, plain data out. */
import {
  backtest,
  type BacktestDay,
  type ChanceModel,
  fitChances,
  ladderStanding,
  type LadderStanding,
  type StageHistory,
} from "#core";

export interface FitTask {
  readonly kind: "fit";
  readonly histories: readonly StageHistory[];
  readonly stages: readonly string[];
  readonly now: number;
  readonly table: readonly number[];
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

export interface Fit {
  readonly model: ChanceModel;
  readonly standing: LadderStanding;
}

export type Task = FitTask | BacktestTask;

export function fitOf({ histories, stages, now, table }: FitTask): Fit {
  const model = fitChances(histories, stages, now, table);
  return { model, standing: ladderStanding(model) };
}

export function backtestDay(task: BacktestTask): BacktestDay {
  return backtest(task.histories, task.stages, [task.time], task.end, task.table)[0]!;
}
