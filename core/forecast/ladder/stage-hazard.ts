/** How opportunities leave one stage: by a win, a loss or a further stage, at what rate, after what time in it. */
import { binAt, stayBins } from "./stay-bins.ts";

/** Times spent in a stage in ms, each with its way out: the stage reached, the outcome, or none yet. */
export interface Stays {
  readonly times: number[];
  readonly ways: (number | "won" | "lost" | "open")[];
}

export interface StageHazard {
  /** Starts of the bins of time in ms, the first 0; the last bin has no end. */
  readonly starts: readonly number[];
  /** Ways out per ms in each bin. */
  readonly rate: readonly number[];
  /** Of the ways out in a bin, the shares that are wins and losses; the rest goes on. */
  readonly won: readonly number[];
  readonly lost: readonly number[];
  /** Where those that go on arrive, as shares by stage. */
  readonly next: readonly number[];
  /** The chance of a win at the start of each bin. */
  readonly chance: readonly number[];
}

/** The team's table counts like so many ways out of a stage, and the stage's own shares like so many in each bin. */
const TABLE_STRENGTH = 4;
const STAGE_STRENGTH = 8;

/** A stay in ms where none has ended yet: 30 days, ours. */
const UNSEEN_STAY = 30 * 86_400_000;

/** `chances` are those of the stages after this one, just entered. */
export function stageHazard(
  stays: Stays,
  stage: number,
  table: readonly number[],
  chances: readonly number[],
): StageHazard {
  const counts = countExits(stays, stage, table);
  const { won, lost, on, starts, exposure } = counts;
  const prior = priorShares(table, stage);
  const all = sum(won) + sum(lost) + sum(on) + TABLE_STRENGTH;
  const wonShare = (sum(won) + TABLE_STRENGTH * prior.won) / all;
  const lostShare = (sum(lost) + TABLE_STRENGTH * prior.lost) / all;
  const exits = starts.map((_, bin) => won[bin]! + lost[bin]! + on[bin]!);
  const shrunk = (own: readonly number[], share: number) =>
    own.map((n, bin) => (n + STAGE_STRENGTH * share) / (exits[bin]! + STAGE_STRENGTH));
  const hazard = {
    starts,
    rate: exits.map((n, bin) => exitRate(n, exposure[bin]!)),
    won: shrunk(won, wonShare),
    lost: shrunk(lost, lostShare),
    next: counts.next,
  };
  return { ...hazard, chance: chancesBackwards(hazard, stage, chances) };
}

/** Half an exit more than seen, so that no bin is left for ever; of none, as if a stay took a month. */
function exitRate(exits: number, exposure: number): number {
  if (exits === 0) return 0.5 / (exposure + UNSEEN_STAY / 2);
  return (exits + 0.5) / Math.max(1, exposure * (1 + 0.5 / exits));
}

function countExits({ times, ways }: Stays, stage: number, table: readonly number[]) {
  const starts = stayBins(
    times,
    times.filter((_, at) => ways[at] !== "open"),
  );
  const zeros = () => starts.map(() => 0);
  const [exposure, won, lost, on] = [zeros(), zeros(), zeros(), zeros()];
  const arrivals = table.map((_, to) => (to === stage + 1 ? 1 : 0));
  times.forEach((time, at) => {
    const last = binAt(starts, time);
    for (let bin = 0; bin < last; bin++) exposure[bin]! += starts[bin + 1]! - starts[bin]!;
    exposure[last]! += time - starts[last]!;
    const way = ways[at]!;
    if (way === "won") won[last]!++;
    else if (way === "lost") lost[last]!++;
    else if (way !== "open") {
      on[last]!++;
      arrivals[way]!++;
    }
  });
  const total = sum(arrivals) || 1;
  return { starts, exposure, won, lost, on, next: arrivals.map((n) => n / total) };
}

/** Shares of wins and losses that make the chance of each stage that of the table, when going on is to the next stage. */
function priorShares(table: readonly number[], stage: number): { won: number; lost: number } {
  const own = table[stage]!;
  const following = table[stage + 1];
  if (following === undefined) return { won: own, lost: 1 - own };
  return { won: 0, lost: 1 - Math.min(1, own / following) };
}

/** chance = fixed + again · chance(just entered), both found backwards over the bins: a repeated step starts the clock anew. */
function chancesBackwards(
  { starts, rate, won, lost, next }: Omit<StageHazard, "chance">,
  stage: number,
  chances: readonly number[],
): readonly number[] {
  const ahead = sum(next.map((share, to) => (to === stage ? 0 : share * chances[to]!)));
  const fixed = starts.map(() => 0);
  const again = starts.map(() => 0);
  for (let bin = starts.length - 1; bin >= 0; bin--) {
    const end = starts[bin + 1];
    const stay = end === undefined ? 0 : Math.exp(-rate[bin]! * (end - starts[bin]!));
    const onward = 1 - won[bin]! - lost[bin]!;
    fixed[bin] = (1 - stay) * (won[bin]! + onward * ahead) + stay * (fixed[bin + 1] ?? 0);
    again[bin] = (1 - stay) * onward * next[stage]! + stay * (again[bin + 1] ?? 0);
  }
  const entered = fixed[0]! / (1 - Math.min(0.999, again[0]!));
  return fixed.map((value, bin) => value + again[bin]! * entered);
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
