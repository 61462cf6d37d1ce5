/** Screening accounts against the target criteria: target, potential, A-class; most benefit at least risk first. */
import type { PropertyKey } from "../../research/facts/property.ts";
import type { Interval } from "../../value/points.ts";
import type { KeyAccountAnswers } from "./key-account.ts";
import type { Metric } from "../metrics/metric-value.ts";
import { figureOf } from "../../research/facts/figure.ts";
import {
  type MapScore,
  type TargetClass,
  targetClasses,
  type TargetCriterion,
} from "./target-criterion.ts";

/** What is known of an account, as far as criteria can ask for it. A score is an interval as long as facts are missing. */
export interface ScreenedAccount {
  readonly values: (property: PropertyKey) => readonly string[];
  readonly scores: Readonly<Record<MapScore, Interval>>;
  readonly metrics: Readonly<Partial<Record<Metric, number>>>;
  readonly answers: KeyAccountAnswers;
}

export const criterionStates = ["met", "failed", "unknown"] as const;
export type CriterionState = (typeof criterionStates)[number];

/**
 * Where an account stands. `class` is the highest whose criteria, and those of the classes before it, are all met;
 * `couldBe` the highest that is still possible; `isSure` when they are the same. `benefit` and `risk` are the
 * shares, 0 to 1, of the benefit criteria that are met and of the risk criteria that are not; what is unknown
 * counts half of each.
 */
export interface Screening {
  readonly states: readonly CriterionState[];
  readonly class: TargetClass | undefined;
  readonly couldBe: TargetClass | undefined;
  readonly isSure: boolean;
  readonly benefit: number;
  readonly risk: number;
}

/** The screening of one account; a class without criteria of its own is reached with the one before it. */
export function screening(
  criteria: readonly TargetCriterion[],
  account: ScreenedAccount,
): Screening {
  const states = criteria.map((criterion) => stateOf(criterion, account));
  const reached = (counts: (state: CriterionState) => boolean): TargetClass | undefined => {
    let last: TargetClass | undefined;
    for (const one of targetClasses) {
      if (criteria.some((criterion, at) => criterion.class === one && !counts(states[at]!)))
        return last;
      last = one;
    }
    return last;
  };
  const share = (speaksFor: TargetCriterion["speaksFor"]): number => {
    const own = states.filter((_, at) => criteria[at]!.speaksFor === speaksFor);
    if (own.length === 0) return speaksFor === "benefit" ? 0 : 1;
    const met = own.reduce(
      (sum, state) => sum + (state === "met" ? 1 : state === "failed" ? 0 : 0.5),
      0,
    );
    return met / own.length;
  };
  const sure = criteria.length === 0 ? undefined : reached((state) => state === "met");
  const couldBe = criteria.length === 0 ? undefined : reached((state) => state !== "failed");
  return {
    states,
    class: sure,
    couldBe,
    isSure: sure === couldBe,
    benefit: share("benefit"),
    risk: 1 - share("risk"),
  };
}

/**
 * Most benefit at least risk first: by class, then by the class that is still possible, then by benefit less risk.
 * @example [{ class: "target", couldBe: "target", benefit: 1, risk: 0 }, { class: "a-class", couldBe: "a-class", benefit: 1, risk: 1 }].sort(compareScreenings)[0].class // "a-class"
 */
export function compareScreenings(
  a: Pick<Screening, "class" | "couldBe" | "benefit" | "risk">,
  b: Pick<Screening, "class" | "couldBe" | "benefit" | "risk">,
): number {
  return (
    rung(b.class) - rung(a.class) ||
    rung(b.couldBe) - rung(a.couldBe) ||
    b.benefit - b.risk - (a.benefit - a.risk)
  );
}

function rung(reached: TargetClass | undefined): number {
  return reached ? targetClasses.indexOf(reached) + 1 : 0;
}

/** Does an account meet a criterion, as far as is known? */
export function stateOf(criterion: TargetCriterion, account: ScreenedAccount): CriterionState {
  const { property, score, metric, test } = criterion;
  if (score) return stateOfInterval(criterion, account.scores[score]);
  if (test) return stateOfAnswer(account.answers[test]);
  if (metric) {
    const value = account.metrics[metric];
    return value === undefined ? "unknown" : stateOfNumber(criterion, value);
  }
  return stateOfTexts(criterion, property ? account.values(property) : []);
}

function stateOfAnswer(answer: boolean | undefined): CriterionState {
  if (answer === undefined) return "unknown";
  return answer ? "met" : "failed";
}

function stateOfInterval(criterion: TargetCriterion, { low, high }: Interval): CriterionState {
  const [atLow, atHigh] = [stateOfNumber(criterion, low), stateOfNumber(criterion, high)];
  if (atLow === "met" && atHigh === "met") return "met";
  const { atLeast = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY } = criterion;
  return high < atLeast || low >= below ? "failed" : "unknown";
}

function stateOfNumber({ atLeast, below }: TargetCriterion, value: number): CriterionState {
  const isMet =
    (atLeast === undefined || value >= atLeast) && (below === undefined || value < below);
  return isMet ? "met" : "failed";
}

/** One of several values is enough; a text where a number is asked for says nothing. */
function stateOfTexts(criterion: TargetCriterion, values: readonly string[]): CriterionState {
  const { words = [], atLeast, below } = criterion;
  if (values.length === 0) return "unknown";
  if (words.length > 0) {
    const texts = values.map((value) => value.toLowerCase());
    const isMet = words.some((word) => texts.some((text) => text.includes(word.toLowerCase())));
    return isMet ? "met" : "failed";
  }
  if (atLeast === undefined && below === undefined) return "met";
  const states = values.flatMap((value) => {
    const number = figureOf(value)?.amount;
    return number === undefined ? [] : [stateOfNumber(criterion, number)];
  });
  return states.includes("met") ? "met" : (states[0] ?? "unknown");
}
