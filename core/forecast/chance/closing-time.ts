/** When an opportunity will close: the distribution of the closing date that the competing hazards imply. */
import type { CompetingRisks } from "../ladder/competing-risks.ts";
import type { StageHazard } from "../ladder/stage-hazard.ts";
import { binAt } from "../ladder/stay-bins.ts";

/** The chance of a win within k steps of time, k = 0 … n, for one that has just entered a stage; by stage. */
export interface ClosingTimes {
  readonly step: number;
  readonly count: number;
  readonly wonBy: readonly Float64Array[];
}

/** Solves the renewal equations of the stages on a grid of `count` steps of `step` ms. */
export function closingTimes(risks: CompetingRisks, step: number, count: number): ClosingTimes {
  const wonBy = risks.stages.map(() => new Float64Array(count + 1));
  for (let stage = risks.stages.length - 1; stage >= 0; stage--)
    fillWonBy(risks.stages[stage]!, 0, step, wonBy, wonBy[stage]!);
  return { step, count, wonBy };
}

/** The chance of a win within k steps for one that has stood in a stage for a time, k = 0 … n. */
export function wonWithin(
  risks: CompetingRisks,
  { step, count, wonBy }: ClosingTimes,
  stage: number,
  time: number,
): Float64Array {
  const own = new Float64Array(count + 1);
  fillWonBy(risks.stages[stage]!, time, step, wonBy, own);
  return own;
}

/** A win in a step is one at once, or a way on to a stage from which it is won in the steps that are left. */
function fillWonBy(
  hazard: StageHazard,
  time: number,
  step: number,
  wonBy: readonly Float64Array[],
  own: Float64Array,
): void {
  const exits = exitsByStep(hazard, time, step, own.length - 1);
  const leads = hazard.next.flatMap((share, to) => (share > 0 ? [{ share, to: wonBy[to]! }] : []));
  let won = 0;
  for (let k = 1; k < own.length; k++) {
    won += exits[k - 1]!.won;
    let later = 0;
    for (let at = 0; at < k; at++) {
      const { on } = exits[at]!;
      if (on === 0) continue;
      for (const { share, to } of leads) later += on * share * to[k - 1 - at]!;
    }
    own[k] = won + later;
  }
}

/** The chances to leave in each step, won at once or going on, for one that has stood there for a time. */
function exitsByStep(
  { starts, rate, won, lost }: StageHazard,
  time: number,
  step: number,
  count: number,
): readonly { won: number; on: number }[] {
  let bin = binAt(starts, time);
  let from = time;
  let staying = 1;
  return Array.from({ length: count }, (_, at) => {
    const until = time + (at + 1) * step;
    const sums = { won: 0, on: 0 };
    while (from < until) {
      const end = Math.min(until, starts[bin + 1] ?? Infinity);
      const left = staying * (1 - Math.exp(-rate[bin]! * (end - from)));
      sums.won += left * won[bin]!;
      sums.on += left * (1 - won[bin]! - lost[bin]!);
      staying -= left;
      from = end;
      if (from >= (starts[bin + 1] ?? Infinity)) bin++;
    }
    return sums;
  });
}
