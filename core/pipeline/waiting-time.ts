/** Waiting times: how long opportunities rest in a stage between one progress and the next. */
import { daysBetween, type IsoDate } from "../value/iso-date.ts";
import { conditionsMetOn, positionOn } from "./position-history.ts";
import type { SalesProcess } from "./sales-process.ts";
import type { Tick } from "./tick.ts";

/** One wait: the stage it was spent in (0 before the first), how long, and whether progress or a decision ended it. */
export interface Wait {
  readonly stage: number;
  readonly days: number;
  readonly ended: boolean;
}

/** What waits are told from. */
export interface Waiting {
  readonly ticks: readonly Tick[];
  readonly since: IsoDate;
  /** The day it was won or lost. */
  readonly closedOn?: IsoDate | undefined;
}

/**
 * The waits of one opportunity, the last one open until `today`. Only a condition that is newly met ends a wait:
 * editing the opportunity, or taking a tick back, doesn't start the clock again.
 */
export function waitsOf(
  process: SalesProcess,
  { ticks, since, closedOn }: Waiting,
  today: IsoDate,
): readonly Wait[] {
  const end = closedOn ?? today;
  const days = progressDays(ticks).filter((day) => day > since && day < end);
  const marks = [since, ...days, end];
  return marks.slice(1).map((day, at) => ({
    stage: positionOn(process, ticks, marks[at]!).number,
    days: Math.max(0, daysBetween(marks[at]!, day)),
    ended: at < marks.length - 2 || closedOn !== undefined,
  }));
}

/** The days on which a condition was met that wasn't the day before, oldest first. */
function progressDays(ticks: readonly Tick[]): readonly IsoDate[] {
  let before: ReadonlySet<unknown> = new Set();
  return [...new Set(ticks.map(({ on }) => on))].sort().filter((day) => {
    const met = conditionsMetOn(ticks, day);
    const isProgress = [...met].some((id) => !before.has(id));
    before = met;
    return isProgress;
  });
}

/**
 * The age that only `share` of the waits outlive, by the Kaplan–Meier estimate (Kaplan & Meier 1958), which lets
 * waits that still go on count for as long as they have lasted. `undefined` when more of them outlive every ended one.
 * @example survivalAge([{ days: 1, ended: true }, { days: 2, ended: true }], 0.5) // 1
 */
export function survivalAge(
  waits: readonly Pick<Wait, "days" | "ended">[],
  share: number,
): number | undefined {
  const sorted = [...waits].sort((a, b) => a.days - b.days);
  let surviving = 1;
  for (let at = 0; at < sorted.length;) {
    const { days } = sorted[at]!;
    const atRisk = sorted.length - at;
    let ended = 0;
    for (; at < sorted.length && sorted[at]!.days === days; at++)
      ended += Number(sorted[at]!.ended);
    surviving *= 1 - ended / atRisk;
    // Products of fractions such as 2/3 × 1/2 miss their value by an ulp.
    if (surviving <= share + 1e-12) return days;
  }
  return undefined;
}

/** Ours: until a stage has this many ended waits, those of all stages are taken together. */
const ENOUGH = 10;

/** Ours, for a team without history: two months without any progress are long in any of these sales. */
export const usualPatience = 60;

/**
 * How long an opportunity may rest in each stage (0 to 8) before it is stalled: the age that a tenth of the waits
 * outlive, in days. Where history is short, all stages are taken together; where there is none, `usualPatience`.
 */
export function patienceByStage(waits: readonly Wait[], stages: number): readonly number[] {
  const all = patience(waits);
  return Array.from({ length: stages + 1 }, (_, stage) => {
    const own = waits.filter((wait) => wait.stage === stage);
    return (isEnough(own) ? patience(own) : undefined) ?? all ?? usualPatience;
  });
}

function patience(waits: readonly Wait[]): number | undefined {
  return isEnough(waits) ? survivalAge(waits, 0.1) : undefined;
}

function isEnough(waits: readonly Wait[]): boolean {
  return waits.filter(({ ended }) => ended).length >= ENOUGH;
}
