/** The balanced score of an appraisal: figures against targets, so that process counts beside results. */
import type { Appraisal } from "./appraisal.ts";

/** The figures that can have a target; revenue has none here, for it comes in several currencies. */
export const appraisedFigures = [
  "conditionsMet",
  "stagesEntered",
  "stagesCompleted",
  "accountsDeveloped",
  "peopleMet",
  "surfaceGrowth",
  "won",
] as const satisfies readonly (keyof Appraisal)[];
export type AppraisedFigure = (typeof appraisedFigures)[number];

/** What a figure should reach in the period, more than zero, and how much it counts; only proportions of weights count. */
export interface Target {
  readonly target: number;
  readonly weight: number;
}
export type Targets = Readonly<Record<AppraisedFigure, Target>>;

/** Ours, for a quarter of one seller with some ten projects that last a year: three quarters process, one quarter results. */
export const usualTargets: Targets = {
  conditionsMet: { target: 20, weight: 15 },
  stagesEntered: { target: 6, weight: 10 },
  stagesCompleted: { target: 6, weight: 20 },
  accountsDeveloped: { target: 3, weight: 10 },
  peopleMet: { target: 12, weight: 10 },
  surfaceGrowth: { target: 0.1, weight: 10 },
  won: { target: 2, weight: 25 },
};

/** The part of one figure: its value and the share of the target that it reached, 0 to 1; more than the target counts as the target. */
export interface ScoredFigure {
  readonly figure: AppraisedFigure;
  readonly value: number | undefined;
  readonly target: number;
  readonly weight: number;
  readonly reached: number | undefined;
}

/** `score` is from 0 to 100 over the figures that are known; `undefined` when none with weight is. */
export interface BalancedScore {
  readonly score: number | undefined;
  readonly figures: readonly ScoredFigure[];
}

/** The balanced score of an appraisal. A figure that can't be told is left out, and the others count for it. */
export function balancedScore(
  appraisal: Appraisal,
  targets: Targets = usualTargets,
): BalancedScore {
  const figures = appraisedFigures.map((figure): ScoredFigure => {
    const { target, weight } = targets[figure];
    const value = appraisal[figure];
    const reached = value === undefined ? undefined : Math.min(1, Math.max(0, value / target));
    return { figure, value, target, weight, reached };
  });
  const known = figures.filter(({ reached }) => reached !== undefined);
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  const sum = known.reduce((all, { weight, reached }) => all + weight * reached!, 0);
  return { score: total > 0 ? (100 * sum) / total : undefined, figures };
}
