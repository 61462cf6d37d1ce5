/** Made-up pipelines with a known truth: what the worlds share. Every world is the same for the same seed. */
import { type Random, seededRandom, type StageHistory } from "#core";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** A Monday, 00:00 UTC. */
export const START = 1_735_516_800_000;

/** A world's log: what happened until `end`; what was still open then has no outcome. */
export interface World {
  readonly stages: readonly string[];
  readonly histories: readonly StageHistory[];
  readonly end: number;
}

/** Draws of the usual distributions from one seed. */
export function draws(seed: number): Draws {
  const random = seededRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return {
    random,
    normal,
    chance: (p) => random() < p,
    between: (low, high) => low + (high - low) * random(),
    around: (median, spread) => median * Math.exp(spread * normal()),
    after: (mean) => -mean * Math.log(1 - random()),
  };
}

export interface Draws {
  readonly random: Random;
  readonly normal: () => number;
  readonly chance: (p: number) => boolean;
  readonly between: (low: number, high: number) => number;
  /** Lognormal about a median. */
  readonly around: (median: number, spread: number) => number;
  /** Exponential with a mean. */
  readonly after: (mean: number) => number;
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** The next moment of office hours (Monday to Saturday noon, 8 to 18 h) from a time on. */
export function inOffice(at: number): number {
  let time = at;
  for (;;) {
    const hour = ((time - START) % DAY) / HOUR;
    const weekday = Math.floor((time - START) / DAY) % 7;
    const closes = weekday === 6 ? 0 : weekday === 5 ? 13 : 18;
    if (hour >= 8 && hour < closes) return time;
    time = hour < 8 && closes > 8 ? time + (8 - hour) * HOUR : time + (24 - hour) * HOUR;
  }
}

/** Collects the steps of one opportunity and cuts off what happens after the end of the log. */
export function history(
  id: string,
  amount: number,
  steps: readonly (readonly [stage: string, at: number])[],
  outcome: "won" | "lost",
  closedAt: number,
  end: number,
): StageHistory {
  const closed = closedAt <= end;
  return {
    id,
    amount,
    events: steps
      .filter(([, at]) => at <= end)
      .map(([stage, at]) => ({ stage, at: Math.round(at) })),
    outcome: closed ? outcome : null,
    closedAt: closed ? Math.round(closedAt) : null,
  };
}
