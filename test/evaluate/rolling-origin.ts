/** A log replayed day after day: at each snapshot the forecast knows only what was known then. */
import {
  knownAt,
  rungNames,
  type RungName,
  type ScoredBand,
  type ScoredChance,
  type StageHistory,
} from "#core";
import { type Chances, forecast } from "./forecast-model.ts";
import type { StageLog } from "./stage-log.ts";

const DAY = 86_400_000;

/** One prediction of one open opportunity, with its outcome. */
export interface Prediction extends ScoredChance {
  readonly amount: number;
}

/** What was foretold at one time, and what came. */
export interface Foretold {
  readonly predictions: readonly Prediction[];
  readonly band: ScoredBand;
}

/** One time's forecast by the ladder and by each rung alone; `leftOut` opportunities were never decided in the log. */
export interface Snapshot extends Foretold {
  readonly now: number;
  readonly leftOut: number;
  readonly rungs: Readonly<Record<RungName, Foretold>>;
}

/** Snapshots at equal distances, or on the same day of each month, the first after a quarter of the closed ones. */
export function snapshotTimes(
  { histories, end }: StageLog,
  every: "week" | "month",
): readonly number[] {
  const closings = histories
    .flatMap(({ outcome, closedAt }) => (outcome ? [closedAt!] : []))
    .sort((a, b) => a - b);
  if (closings.length === 0) throw new Error("No opportunity of the log is won or lost.");
  const first = closings[Math.ceil(closings.length / 4) - 1]!;
  const times: number[] = [];
  for (let count = 0; ; count++) {
    const time = every === "week" ? first + count * 7 * DAY : monthsLater(first, count);
    if (time >= end) return times;
    times.push(time);
  }
}

function monthsLater(time: number, count: number): number {
  const day = new Date(time);
  const last = new Date(
    Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + count + 1, 0),
  ).getUTCDate();
  const moved = new Date(time);
  moved.setUTCDate(1);
  moved.setUTCMonth(day.getUTCMonth() + count);
  moved.setUTCDate(Math.min(day.getUTCDate(), last));
  return moved.getTime();
}

/** What was known at a time: every opportunity that had begun, and of these the open ones. */
export function viewAt(
  histories: readonly StageHistory[],
  now: number,
): { deals: readonly StageHistory[]; open: readonly StageHistory[] } {
  const deals = histories.flatMap((history) => knownAt(history, now) ?? []);
  return { deals, open: deals.filter(({ outcome }) => !outcome) };
}

export function rollingOrigin(log: StageLog, times: readonly number[]): readonly Snapshot[] {
  const truth = new Map(log.histories.map((history) => [history.id, history]));
  return times.map((now) => {
    const { deals, open } = viewAt(log.histories, now);
    const answer = forecast({ deals, open, now, stages: log.stages });
    const decided = open.flatMap(({ id }) => {
      const { outcome, amount } = truth.get(id)!;
      return outcome ? [{ id, won: outcome === "won", amount }] : [];
    });
    const rungs = rungNames.map((name) => [name, foretold(decided, answer.rungs[name])]);
    return {
      now,
      leftOut: open.length - decided.length,
      ...foretold(decided, answer),
      rungs: Object.fromEntries(rungs) as Record<RungName, Foretold>,
    };
  });
}

/** Sets chances and the band of the total against the outcomes. */
export function foretold(
  decided: readonly { readonly id: string; readonly won: boolean; readonly amount: number }[],
  { p, total }: Chances,
): Foretold {
  const { lo, hi } = total(decided.map(({ id }) => id));
  const actual = decided.reduce((sum, { won, amount }) => sum + (won ? amount : 0), 0);
  return {
    predictions: decided.map(({ id, won, amount }) => ({ chance: p.get(id)!, won, amount })),
    band: { low: lo, high: hi, actual },
  };
}
