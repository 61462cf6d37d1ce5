/** Why a chance is what it is, in points: what stage, age, speed, amount and conditions go with. Association, not cause. */
import type { ConditionId } from "../../value/id.ts";
import { signsLogit } from "../ladder/blend.ts";
import type { ChanceModel } from "./chance-model.ts";
import { type ConditionSign, shiftOf } from "./condition-signs.ts";
import { coursesOf, standingAt, type StageStanding } from "../stage-history/course.ts";
import { ladderChance } from "../ladder/ladder.ts";
import { signsOf } from "../ladder/landmarks.ts";
import { logistic, logit } from "../ladder/logistic-regression.ts";
import type { StageHistory } from "../stage-history/stage-history.ts";

/** What moves a chance, in the order in which it is taken into account. */
export const chanceReasons = [
  "stage",
  "time-in-stage",
  "history",
  "amount",
  "recalibration",
] as const;
export type ChanceReason = (typeof chanceReasons)[number];

/** What one condition moves, met or unmet; `sign` holds how earlier opportunities with and without it ended. */
export interface ConditionMove {
  readonly sign: ConditionSign;
  readonly isMet: boolean;
  readonly points: number;
}

/**
 * All in points of 0 to 100. `base` is how many of those that stood open in the past were won; the moves, and after them
 * those of conditions, the largest first, lead from it to `chance`. `ifNextStage` is the move if the next stage were reached today; absent at the last.
 */
export interface ChanceExplanation {
  readonly chance: number;
  readonly base: number;
  readonly moves: readonly { readonly reason: ChanceReason; readonly points: number }[];
  readonly conditions: readonly ConditionMove[];
  readonly ifNextStage?: number;
}

/**
 * One thing after the other is set from what is usual at the stage to what is so here: first the stage itself, then the
 * time in it, then the way there (age, speed, detours), then the amount, then what older days taught about the whole,
 * and last, where the conditions that are `met` are known, one condition after the other.
 */
export function explainChance(
  { stages, now, ladder, conditions }: ChanceModel,
  open: StageHistory,
  met?: ReadonlySet<ConditionId>,
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
  const fromLadder = 100 * ladderChance(ladder, course, standing);
  const path = [
    100 * blend.base,
    saying(usual.sinceStep, mixed([0])),
    saying(standing.sinceStep, mixed([0, 1])),
    saying(standing.sinceStep, mixed([0, 1, 2, 3, 5, 6])),
    saying(standing.sinceStep, own),
    fromLadder,
  ];
  const signs = met ? (conditions?.byStage[standing.stage] ?? []) : [];
  const moved = conditionMoves(fromLadder, signs, met ?? new Set());
  const chance = moved.reduce((sum, { points }) => sum + points, fromLadder);
  const next = nextStanding(standing, stages.length);
  return {
    chance,
    base: path[0]!,
    moves: chanceReasons.map((reason, at) => ({ reason, points: path[at + 1]! - path[at]! })),
    conditions: moved,
    ...(next && {
      ifNextStage:
        100 *
          ladderChance(
            ladder,
            { ...course, at: [...course.at, now], reached: [...course.reached, next.stage] },
            next,
          ) -
        fromLadder,
    }),
  };
}

/** The conditions that tell something, from the one that moves most; each from where the one before has led. */
function conditionMoves(
  from: number,
  signs: readonly ConditionSign[],
  met: ReadonlySet<ConditionId>,
): readonly ConditionMove[] {
  let reached = logit(from / 100);
  let points = from;
  return signs
    .filter(({ weight }) => weight !== 0)
    .map((sign) => ({ sign, isMet: met.has(sign.conditionId), shift: shiftOf(sign, met) }))
    .sort((a, b) => Math.abs(b.shift) - Math.abs(a.shift))
    .map(({ sign, isMet, shift }) => {
      reached += shift;
      const before = points;
      points = 100 * logistic(reached);
      return { sign, isMet, points: points - before };
    });
}

function nextStanding(standing: StageStanding, stages: number): StageStanding | undefined {
  const stage = standing.step < 0 ? 0 : standing.stage + 1;
  if (stage >= stages) return undefined;
  return { step: standing.step + 1, stage, sinceStep: 0, sinceStart: standing.sinceStart };
}
