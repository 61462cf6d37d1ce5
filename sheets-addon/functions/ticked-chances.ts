/** WIN_PROBABILITIES with ticks: where each opportunity stands now, and what its conditions went with in the past. */
import {
  conditionsMet,
  enteredChances,
  fitChances,
  isClosedAt,
  knownAt,
  ladderStanding,
  positionOf,
  salesStages,
  winChance,
  winProbability,
  withConditions,
  type StageHistory,
} from "#core";
import { areOurs, historyRows } from "./history-rows.ts";
import { shownRows } from "./record-rows.ts";
import { processOf } from "./stage.ts";
import { datedTicks } from "./ticks.ts";
import { stageTableOf } from "./win-probability.ts";

/**
 * A row an open opportunity: its id, its chance, and the rung of the model. Reckoned as the Opportunities tab does: by
 * the stage table on the last completed stage while history is short, and after a step back without the stages lost.
 */
export function tickedChanceRows(
  history: unknown,
  today: unknown,
  table: unknown,
  ticks: unknown,
  process: unknown,
): unknown {
  const ours = processOf(process);
  const chances = stageTableOf(table, "table");
  const ticksOf = datedTicks(ticks);
  const { histories, stages, now } = historyRows(history, today, undefined);
  if (!areOurs(stages))
    throw new Error(
      `“history” has stages of another process (${stages.join(", ")}), which “ticks” can't belong to. Give ${salesStages[0]} … ${salesStages.at(-1)}, or leave “ticks” out.`,
    );
  // The same rows teach the same, whatever order they stand in.
  const known = [...histories].sort(byId);
  const ticked = known.flatMap((one) => {
    const own = ticksOf.get(one.id);
    return one.outcome && own ? [{ history: one, ticks: own }] : [];
  });
  const model = withConditions(
    fitChances(known, salesStages, now, enteredChances(chances)),
    ticked,
  );
  const { rung } = known.some(({ outcome }) => outcome) ? ladderStanding(model) : { rung: "table" };
  const chanceOf = (open: StageHistory): number => {
    const own = ticksOf.get(open.id);
    if (!own) return winChance(model, open);
    const met = conditionsMet(own);
    const { number, lastCompleted } = positionOf(ours, met);
    const reached = new Set<string>(salesStages.slice(0, number));
    const events = open.events.filter(({ stage }) => reached.has(stage));
    return rung === "table" || events.length === 0
      ? winProbability(chances, lastCompleted)
      : winChance(model, { ...open, events }, met);
  };
  return shownRows(
    histories.flatMap((one) => {
      const open = isClosedAt(one, now) ? undefined : knownAt(one, now);
      return open ? [[open.id, chanceOf(open), rung]] : [];
    }),
  );
}

function byId(a: StageHistory, b: StageHistory): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
