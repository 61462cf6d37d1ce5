/** The forecast model as the product uses it: fitted once to all histories, asked for each open opportunity. */
import type { ConditionId } from "../../value/id.ts";
import { closingTimes, wonWithin, type ClosingTimes } from "./closing-time.ts";
import { riskChance } from "../ladder/competing-risks.ts";
import { conditionShift, conditionSigns, type ConditionSigns } from "./condition-signs.ts";
import type { TickedHistory } from "../stage-history/condition-snapshots.ts";
import { coursesOf, standingAt } from "../stage-history/course.ts";
import { fitLadder, ladderChance, type Ladder } from "../ladder/ladder.ts";
import { logistic, logit } from "../ladder/logistic-regression.ts";
import { rungNames, type RungName, stageChances } from "../ladder/rungs.ts";
import type { StageHistory } from "../stage-history/stage-history.ts";

/** A ladder with the stages and the time (ms) that it was fitted for. */
export interface ChanceModel {
  readonly stages: readonly string[];
  readonly now: number;
  readonly ladder: Ladder;
  /** What conditions told in the past; absent where no ticks were given. */
  readonly conditions?: ConditionSigns;
}

/**
 * Fits the ladder to what the histories, closed and open, tell about `now`; what lies after it is not looked at. `table`
 * is the team's chance for each stage (0 to 1); without it ours is taken.
 */
export function fitChances(
  histories: readonly StageHistory[],
  stages: readonly string[],
  now: number,
  table: readonly number[] = stageChances(stages.length),
): ChanceModel {
  return { stages, now, ladder: fitLadder(coursesOf(histories, stages), now, table) };
}

/** The model with what conditions told at past moments of our own ended opportunities. */
export function withConditions(model: ChanceModel, records: readonly TickedHistory[]): ChanceModel {
  const { stages, now, ladder } = model;
  return { ...model, conditions: conditionSigns(records, stages, now, ladder) };
}

/** The chance (0 to 1) that an open opportunity will be won; with what it has `met`, conditions have their say. */
export function winChance(
  { stages, now, ladder, conditions }: ChanceModel,
  open: StageHistory,
  met?: ReadonlySet<ConditionId>,
): number {
  const course = coursesOf([open], stages)[0]!;
  const standing = standingAt(course, now);
  const chance = ladderChance(ladder, course, standing);
  const shift = conditions && met ? conditionShift(conditions, standing.stage, met) : 0;
  return shift === 0 ? chance : logistic(logit(chance) + shift);
}

/** The ladder's standing: the rung that it trusts most, its share of the trust, and how many endings the next rung needs. */
export interface LadderStanding {
  readonly rung: RungName;
  readonly trust: Readonly<Record<RungName, number>>;
  readonly closed: number;
  /** About how many ended opportunities in all the next rung needs before it can carry; absent on the last. */
  readonly nextNeeds?: number;
}

/**
 * Where the ladder stands. Trust is what past moments left of the belief beforehand: 15 / (n + 15) for the table, then
 * n / (n + 20) of the rest for the hazard, n being the ended opportunities that were open for a while.
 */
export function ladderStanding({ ladder }: ChanceModel): LadderStanding {
  const { blend, closed } = ladder;
  const weights = rungNames.map((_, at) => Math.max(0, blend.weights[1 + at]!));
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const trust = Object.fromEntries(rungNames.map((name, at) => [name, weights[at]! / all]));
  const best = weights.indexOf(Math.max(...weights));
  // The rates outweigh the table at n ≈ 23 and the hazard the rates at n = 20, of those that were open for a while.
  const usual = blend.effective > 0 ? closed / blend.effective : 2;
  const needs =
    best < rungNames.length - 1 ? { nextNeeds: Math.max(closed + 1, Math.ceil(25 * usual)) } : {};
  return { rung: rungNames[best]!, trust: trust as Record<RungName, number>, closed, ...needs };
}

const STEPS = 120;

/** The chance that an opportunity is won at all, and `by` each of some later times. */
export interface ChancesByTime {
  readonly chance: number;
  readonly by: readonly number[];
}

/**
 * The chances of each open opportunity by each of some times (ms, rising); 0 by times that have passed. They are worked
 * out on steps of `step` ms; without it on as many as make a fine curve up to the last time.
 */
export function winChancesBy(
  model: ChanceModel,
  open: readonly StageHistory[],
  times: readonly number[],
  step: number = Math.max(1, (times.at(-1) ?? model.now) - model.now) / STEPS,
): readonly ChancesByTime[] {
  const { stages, now, ladder } = model;
  const { risks } = ladder.rungs;
  const steps = Math.max(1, Math.ceil(((times.at(-1) ?? now) - now) / step));
  const grid: ClosingTimes = closingTimes(risks, step, steps);
  return coursesOf(open, stages).map((course) => {
    const standing = standingAt(course, now);
    const chance = ladderChance(ladder, course, standing);
    const ever = riskChance(risks, standing.stage, standing.sinceStep);
    const won = wonWithin(risks, grid, standing.stage, standing.sinceStep);
    const by = times.map((time) => {
      const at = Math.min(steps, Math.max(0, (time - now) / step));
      const low = Math.floor(at);
      const high = Math.min(steps, low + 1);
      const due = won[low]! + (at - low) * (won[high]! - won[low]!);
      return ever > 0 ? chance * Math.min(1, due / ever) : 0;
    });
    return { chance, by };
  });
}
