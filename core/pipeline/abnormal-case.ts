/** Abnormal cases: opportunities that no longer go their usual way, each with the figures that show it. */
import { daysBetween, type IsoDate } from "../value/iso-date.ts";
import { alignmentOf, type Alignment } from "./alignment.ts";
import { robustScores } from "./amount-outlier.ts";
import type { Opportunity } from "./opportunity.ts";
import type { Position } from "./position.ts";
import type { StepBack } from "./position-history.ts";
import type { Revision } from "./revision.ts";

/** What can be out of order, the gravest first. */
export type AbnormalCase =
  | { readonly kind: "decider-never-met"; readonly stage: number }
  | { readonly kind: "stalled"; readonly days: number; readonly patience: number }
  | ({ readonly kind: "regression" } & StepBack)
  | { readonly kind: "pushed-date"; readonly times: number; readonly days: number }
  | { readonly kind: "discount-creep"; readonly from: number; readonly to: number }
  | { readonly kind: "out-of-step"; readonly alignment: Exclude<Alignment, "in-step"> }
  | { readonly kind: "amount-outlier"; readonly score: number };
export type AbnormalKind = AbnormalCase["kind"];

/** All kinds, the gravest first. */
export const abnormalKinds: readonly AbnormalKind[] = [
  "decider-never-met",
  "stalled",
  "regression",
  "pushed-date",
  "discount-creep",
  "out-of-step",
  "amount-outlier",
];

/** What is known of one open opportunity. */
export interface Watched {
  readonly opportunity: Opportunity;
  readonly position: Position;
  /** Days since a condition was last newly met, and how many are usual in this stage. */
  readonly restingDays: number;
  readonly patience: number;
  readonly regressions: readonly StepBack[];
  /** Oldest first. */
  readonly revisions: readonly Revision[];
  /** Was the top decider met? `undefined` when nobody knows who that is. */
  readonly deciderMet: boolean | undefined;
}

/** Ours: a step back is news for a quarter of a year. */
const NEWS = 92;

/** Ours: a date may move once by up to a month; twice, or by more, is abnormal. */
const PUSHED_DAYS = 30;

/** Ours: three points more discount than at first, without ever going back. */
const CREEP = 3;

/** Ours: from the demonstration on, somebody must have met the one who decides. */
const DECIDER_FROM = 4;

/** The modified z-score from which a value is an outlier (Iglewicz & Hoaglin 1993). */
const OUTLIER = 3.5;

/** The abnormal cases of each open opportunity, in the order given; a closed one has none. */
export function abnormalCases(
  all: readonly Watched[],
  today: IsoDate,
): readonly (readonly AbnormalCase[])[] {
  const scores = robustScores(all.map(({ opportunity }) => opportunity.amount));
  return all.map((watched, at) =>
    watched.opportunity.closed
      ? []
      : [
          ...decider(watched),
          ...stalled(watched),
          ...fallenBack(watched, today),
          ...pushed(watched),
          ...creeping(watched),
          ...outOfStep(watched),
          ...outlier(scores[at]),
        ],
  );
}

function decider({ position, deciderMet }: Watched): readonly AbnormalCase[] {
  return position.number >= DECIDER_FROM && deciderMet !== true
    ? [{ kind: "decider-never-met", stage: position.number }]
    : [];
}

function stalled({ restingDays, patience }: Watched): readonly AbnormalCase[] {
  return restingDays > patience ? [{ kind: "stalled", days: restingDays, patience }] : [];
}

function fallenBack({ regressions }: Watched, today: IsoDate): readonly AbnormalCase[] {
  const last = regressions.at(-1);
  return last && daysBetween(last.on, today) <= NEWS ? [{ kind: "regression", ...last }] : [];
}

function pushed({ revisions }: Watched): readonly AbnormalCase[] {
  const pushes = revisions
    .slice(1)
    .map(({ expectedClose }, at) => daysBetween(revisions[at]!.expectedClose, expectedClose))
    .filter((days) => days > 0);
  const days = pushes.reduce((sum, one) => sum + one, 0);
  return pushes.length > 1 || days > PUSHED_DAYS
    ? [{ kind: "pushed-date", times: pushes.length, days }]
    : [];
}

function creeping({ revisions }: Watched): readonly AbnormalCase[] {
  const discounts = revisions.flatMap(({ discount }) => (discount === undefined ? [] : [discount]));
  const [from, to] = [discounts[0] ?? 0, discounts.at(-1) ?? 0];
  const neverBack = discounts.every((discount, at) => discount >= (discounts[at - 1] ?? 0));
  return neverBack && to - from >= CREEP ? [{ kind: "discount-creep", from, to }] : [];
}

function outOfStep({ opportunity, position }: Watched): readonly AbnormalCase[] {
  if (!opportunity.customerStage) return [];
  const alignment = alignmentOf(position.number, opportunity.customerStage);
  return alignment === "in-step" ? [] : [{ kind: "out-of-step", alignment }];
}

function outlier(score: number | undefined): readonly AbnormalCase[] {
  return score !== undefined && Math.abs(score) > OUTLIER
    ? [{ kind: "amount-outlier", score }]
    : [];
}
