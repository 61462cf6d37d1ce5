/** Why a chance is what it is, in points: what stage, age, speed and amount go with. Association, not cause. */
import { signsLogit } from "./blend.ts";
import type { ChanceModel } from "./chance-model.ts";
import { coursesOf, standingAt, type StageStanding } from "./course.ts";
import { ladderChance } from "./ladder.ts";
import { signsOf } from "./landmarks.ts";
import { logistic } from "./logistic-regression.ts";
import type { StageHistory } from "./stage-history.ts";

/** What moves a chance, in the order in which it is taken into account. */
export const chanceReasons = [
  "stage",
  "time-in-stage",
  "history",
  "amount",
  "recalibration",
] as const;
export type ChanceReason = (typeof chanceReasons)[number];

/**
 * All in points of 0 to 100. `base` is how many of those that stood open in the past were won; the moves lead from it to
 * `chance`. `ifNextStage` is the move if the next stage were reached today; absent at the last.
 */
export interface ChanceExplanation {
  readonly chance: number;
  readonly base: number;
  readonly moves: readonly { readonly reason: ChanceReason; readonly points: number }[];
  readonly ifNextStage?: number;
}

/**
 * One thing after the other is set from what is usual at the stage to what is so here: first the stage itself, then the
 * time in it, then the way there (age, speed, detours), then the amount, and last what older days taught about the whole.
 */
export function explainChance(
  { stages, now, ladder }: ChanceModel,
  open: StageHistory,
): ChanceExplanation {
  const course = coursesOf([open], stages)[0]!;
  const standing = standingAt(course, now);
  const { blend, rungs } = ladder;
  const own = signsOf(course, standing);
  const usual = blend.usual[standing.stage] ?? { signs: own, sinceStep: standing.sinceStep };
  // Signs: stage, time in stage, age, time before, amount, detours, last step.
  const mixed = (places: readonly number[]) =>
    own.map((sign, at) => (places.includes(at) ? sign : usual.signs[at]!));
  const saying = (time: number, signs: readonly number[]) =>
    100 * logistic(signsLogit(blend, rungs, { ...standing, sinceStep: time }, signs));
  const chance = 100 * ladderChance(ladder, course, standing);
  const path = [
    100 * blend.base,
    saying(usual.sinceStep, mixed([0])),
    saying(standing.sinceStep, mixed([0, 1])),
    saying(standing.sinceStep, mixed([0, 1, 2, 3, 5, 6])),
    saying(standing.sinceStep, own),
    chance,
  ];
  const next = nextStanding(standing, stages.length);
  return {
    chance,
    base: path[0]!,
    moves: chanceReasons.map((reason, at) => ({ reason, points: path[at + 1]! - path[at]! })),
    ...(next && {
      ifNextStage:
        100 *
          ladderChance(
            ladder,
            { ...course, at: [...course.at, now], reached: [...course.reached, next.stage] },
            next,
          ) -
        chance,
    }),
  };
}

function nextStanding(standing: StageStanding, stages: number): StageStanding | undefined {
  const stage = standing.step < 0 ? 0 : standing.stage + 1;
  if (stage >= stages) return undefined;
  return { step: standing.step + 1, stage, sinceStep: 0, sinceStart: standing.sinceStart };
}
