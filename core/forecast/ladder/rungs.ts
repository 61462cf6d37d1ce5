/** The three rungs of the ladder, fitted side by side: the team's table, shrunk stage rates, competing hazards. */
import { fitCompetingRisks, riskChance, type CompetingRisks } from "./competing-risks.ts";
import type { Course, StageStanding } from "../stage-history/course.ts";
import { logit } from "./logistic-regression.ts";
import { shrunkRates } from "./stage-rates.ts";

/** From the one that needs no history to the one that needs most. */
export const rungNames = ["table", "rates", "hazard"] as const;
export type RungName = (typeof rungNames)[number];

export interface Rungs {
  readonly table: readonly number[];
  readonly rates: readonly number[];
  readonly risks: CompetingRisks;
}

/** Fits all rungs to what was known at `now`; `leaveOut` skips courses by their place. */
export function fitRungs(
  courses: readonly Course[],
  now: number,
  table: readonly number[],
  leaveOut: (place: number) => boolean = () => false,
): Rungs {
  return {
    table,
    rates: shrunkRates(
      courses.filter((_, place) => !leaveOut(place)),
      now,
      table,
    ),
    risks: fitCompetingRisks(courses, now, table, leaveOut),
  };
}

/** What each rung says of a standing, in logits. */
export function rungLogits(
  { table, rates, risks }: Rungs,
  { stage, sinceStep }: StageStanding,
): readonly number[] {
  return [logit(table[stage]!), logit(rates[stage]!), logit(riskChance(risks, stage, sinceStep))];
}

/**
 * Chances for stages of which no team has stated any: ours, rising from 12 % on entering the first of several stages to
 * 60 % on entering the last, evenly in logits. Low, for most that is open never comes to a signature.
 * @example stageChances(3).map((chance) => Math.round(100 * chance)) // [12, 31, 60]
 */
export function stageChances(count: number): readonly number[] {
  return Array.from({ length: count }, (_, stage) => {
    const share = count < 2 ? 0.5 : stage / (count - 1);
    return 1 / (1 + Math.exp(2 - 2.4 * share));
  });
}
