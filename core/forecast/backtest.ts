/** The backtest: on each of some past days, what the forecast would have said, against what came of it; no peeking. */
import { fitChances, winChance } from "./chance-model.ts";
import { revenueBand, type RevenueBand } from "./revenue-outlook.ts";
import { isClosedAt, knownAt, type StageHistory } from "./stage-history.ts";
import type { ScoredBand, ScoredChance } from "./track-record.ts";
import type { Probability } from "../value/percent.ts";

/** One opportunity that was open on the day, its chance then, and what came of it. */
export interface BacktestChance extends ScoredChance {
  readonly id: string;
  readonly amount: number;
}

/** One day: the chances, the band of what would be won of them; `undecided` were open then and are still. */
export interface BacktestDay {
  readonly now: number;
  readonly chances: readonly BacktestChance[];
  readonly band: RevenueBand & ScoredBand;
  readonly undecided: number;
}

/** Replays the histories at each time (ms); outcomes after `end` are not known even to the judge. */
export function backtest(
  histories: readonly StageHistory[],
  stages: readonly string[],
  times: readonly number[],
  end: number,
  table?: readonly number[],
): readonly BacktestDay[] {
  const truth = new Map(histories.map((history) => [history.id, history]));
  return times.map((now) => {
    const known = histories.flatMap((history) => knownAt(history, now) ?? []);
    const open = known.filter(({ outcome }) => !outcome);
    const model = fitChances(known, stages, now, table);
    const decided = open.filter(({ id }) => isClosedAt(truth.get(id)!, end));
    const chances = decided.map((history) => ({
      id: history.id,
      amount: history.amount,
      chance: winChance(model, history),
      won: truth.get(history.id)!.outcome === "won",
    }));
    const band = revenueBand(
      chances.map(({ amount, chance }) => ({ amount, probability: chance as Probability })),
      model.ladder.shock,
    );
    const actual = chances.reduce((sum, { won, amount }) => sum + (won ? amount : 0), 0);
    return {
      now,
      chances,
      band: { ...band, low: band.p10, high: band.p90, actual },
      undecided: open.length - decided.length,
    };
  });
}
