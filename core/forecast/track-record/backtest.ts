/** The backtest: on each of some past days, what the forecast would have said, against what came of it; no peeking. */
import { fitChances, winChance } from "../chance/chance-model.ts";
import { revenueBand, type RevenueBand } from "../revenue/revenue-outlook.ts";
import { isClosedAt, knownAt, type StageHistory } from "../stage-history/stage-history.ts";
import type { ScoredBand, ScoredChance } from "./track-record.ts";
import type { Probability } from "../../value/percent.ts";

/** One opportunity that was open on the day, its chance then, and what came of it. */
export interface BacktestChance extends ScoredChance {
  readonly id: string;
  readonly amount: number;
  readonly currency: string | undefined;
}

/** The band of what would be won in one currency, and what was. */
export interface BacktestBand extends RevenueBand, ScoredBand {
  readonly currency: string | undefined;
}

/** One day: the chances, and a band for each currency, for amounts of two don't add up; `undecided` are open still. */
export interface BacktestDay {
  readonly now: number;
  readonly chances: readonly BacktestChance[];
  readonly bands: readonly BacktestBand[];
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
    const chances = decided.map((history): BacktestChance => {
      const { currency, outcome } = truth.get(history.id)!;
      const { id, amount } = history;
      return { id, amount, currency, chance: winChance(model, history), won: outcome === "won" };
    });
    return {
      now,
      chances,
      bands: bandsOf(chances, model.ladder.shock),
      undecided: open.length - decided.length,
    };
  });
}

function bandsOf(chances: readonly BacktestChance[], shock: number): readonly BacktestBand[] {
  const stated = [...new Set(chances.flatMap(({ currency }) => currency ?? []))].sort();
  return (stated.length > 0 ? stated : [undefined]).map((currency) => {
    const own = chances.filter((one) => one.currency === currency);
    const offers = own.map(({ amount, chance }) => ({
      amount,
      probability: chance as Probability,
    }));
    const band = revenueBand(offers, shock);
    const actual = own.reduce((sum, { won, amount }) => sum + (won ? amount : 0), 0);
    return { ...band, currency, low: band.p10, high: band.p90, actual };
  });
}
