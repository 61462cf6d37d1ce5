/** How well the forecast does when only few closed opportunities are known: the mean of seeded draws. */
import {
  bandHolds,
  brierScore,
  intervalScore,
  logLoss,
  type Random,
  type RungName,
  rungNames,
  seededRandom,
} from "#core";
import { forecast } from "./forecast-model.ts";
import { foretold, viewAt, type Foretold } from "./rolling-origin.ts";
import type { StageLog } from "./stage-log.ts";

const DRAWS = 24;
const PORTFOLIO = 30;
const PORTFOLIOS = 4;

/** `intervalScore` over the open amount; `rungs` the log loss of each rung alone. */
export interface SmallSample {
  readonly draws: number;
  readonly brier: number;
  readonly logLoss: number;
  readonly coverage80: number;
  readonly intervalScore: number;
  readonly rungs: Readonly<Record<RungName, { readonly brier: number; readonly logLoss: number }>>;
}

/** Knows `size` closed opportunities drawn from those closed by a drawn snapshot, and predicts what was open then. */
export function smallSample(
  log: StageLog,
  times: readonly number[],
  size: number,
): SmallSample | undefined {
  const random = seededRandom(size);
  const truth = new Map(log.histories.map((history) => [history.id, history]));
  const all: Foretold[] = [];
  const rungs: Record<RungName, Foretold>[] = [];
  const portfolios: (Foretold & { open: number })[] = [];
  for (let draw = 0; draw < DRAWS; draw++) {
    const now = times[Math.floor(random() * times.length)]!;
    const { deals, open } = viewAt(log.histories, now);
    const closed = deals.filter(({ outcome }) => outcome);
    const decided = open.flatMap(({ id }) => {
      const { outcome, amount } = truth.get(id)!;
      return outcome ? [{ id, won: outcome === "won", amount }] : [];
    });
    if (closed.length < size || decided.length === 0) continue;
    const answer = forecast({ deals: drawn(closed, size, random), open, now, stages: log.stages });
    all.push(foretold(decided, answer));
    rungs.push(
      Object.fromEntries(
        rungNames.map((name) => [name, foretold(decided, answer.rungs[name])]),
      ) as Record<RungName, Foretold>,
    );
    for (let at = 0; at < PORTFOLIOS; at++) {
      const thirty = drawn(decided, PORTFOLIO, random);
      const sum = thirty.reduce((amounts, { amount }) => amounts + amount, 0);
      if (sum > 0) portfolios.push({ ...foretold(thirty, answer), open: sum });
    }
  }
  if (all.length === 0) return undefined;
  const over = (draws: readonly Foretold[]) => ({
    brier: mean(draws.map(({ predictions }) => brierScore(predictions))),
    logLoss: mean(draws.map(({ predictions }) => logLoss(predictions))),
  });
  return {
    draws: all.length,
    ...over(all),
    coverage80: mean(portfolios.map(({ band }) => Number(bandHolds(band)))),
    intervalScore: mean(portfolios.map(({ band, open }) => intervalScore(band) / open)),
    rungs: Object.fromEntries(
      rungNames.map((name) => [name, over(rungs.map((own) => own[name]))]),
    ) as SmallSample["rungs"],
  };
}

/** So many of them, drawn without putting back. */
function drawn<T>(from: readonly T[], count: number, random: Random): readonly T[] {
  const rest = from.slice();
  return Array.from({ length: Math.min(count, rest.length) }, () => {
    const at = Math.floor(random() * rest.length);
    const taken = rest[at]!;
    rest[at] = rest.at(-1)!;
    rest.pop();
    return taken;
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
