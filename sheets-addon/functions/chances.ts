/** STAGE_RATES and WIN_PROBABILITIES: what history says of each stage, and of each opportunity that is still open. */
import {
  fitChances,
  isClosedAt,
  knownAt,
  ladderStanding,
  stageChances,
  stageRates,
  winChance,
  type StageHistory,
} from "#core";
import { historyRows, tableOf } from "./history-rows.ts";

/** A row a stage: stage, ended, won, share won, its least and most, and the share shrunk to the table. */
export function stageRateRows(
  history: unknown,
  today: unknown,
  stages: unknown,
  table: unknown,
): unknown {
  const rows = historyRows(history, today, stages);
  if (rows.stages.length === 0) return "";
  const chances = tableOf(table, rows.stages) ?? stageChances(rows.stages.length);
  return stageRates(rows.histories, rows.stages, rows.now, chances).map(
    ({ stage, of, share, low, high, rate }) => [
      stage,
      of,
      share === undefined ? 0 : Math.round(share * of),
      share ?? "",
      low,
      high,
      rate,
    ],
  );
}

/** A row an open opportunity: its id, its chance, and the rung of the model that carries it. */
export function winProbabilityRows(
  history: unknown,
  today: unknown,
  stages: unknown,
  table: unknown,
): unknown {
  const { histories, stages: order, now } = historyRows(history, today, stages);
  const open = openAt(histories, now);
  if (open.length === 0 || order.length === 0) return "";
  const model = fitChances(histories, order, now, tableOf(table, order));
  const { rung } = ladderStanding(model);
  return open.map((one) => [one.id, winChance(model, one), rung]);
}

function openAt(histories: readonly StageHistory[], now: number): readonly StageHistory[] {
  return histories.flatMap((one) => (isClosedAt(one, now) ? [] : (knownAt(one, now) ?? [])));
}
