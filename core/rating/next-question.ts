/**
 * The next best question: which unknown or stale factor would most improve a decision, for the effort it takes.
 *
 * A decision puts an account into a class: a side of the map's line, a tier, a rank. Today the best guess is the
 * likeliest class, and it is right with that class's chance. After an answer the best guess is right with the
 * chance that then holds. The mean of the second minus the first is the expected value of the information, in
 * chances of deciding rightly (Howard 1966, “Information value theory”, with a loss of one for a wrong class).
 */
import type { FactorId } from "../value/id.ts";
import { beliefsOf, isOpen, type Belief } from "./belief.ts";
import type { Levels } from "./rating.ts";
import type { Scale } from "./scale.ts";
import { chancesGivenLevels, type ChanceToReach, chanceToReach } from "./score-chances.ts";

/**
 * One score that a decision rests on. `cuts` are the lines between its classes, in points and ascending; at a
 * line counts as above it. `doubts` are the chances that a rating no longer holds, by factor.
 */
export interface Basis {
  readonly scale: Scale;
  readonly levels: Levels;
  readonly cuts: readonly number[];
  readonly doubts?: readonly (number | undefined)[];
}

/** A question about one factor. */
export interface Question {
  readonly scale: Scale;
  readonly factorId: FactorId;
  /** By how much the answer raises the chance of deciding rightly, 0 to 1. */
  readonly gain: number;
  /** What asking costs, in a unit of the user's choice. */
  readonly effort: number;
  /** Points by which the score could move at most: tells apart what gains nothing by itself. */
  readonly reach: number;
}

/**
 * The open questions behind a decision that rests on one or several scores, best first: by gain per effort, and
 * among equals by what could move the score most. Scores are independent of each other.
 */
export function nextQuestions(
  bases: readonly Basis[],
  effortOf: (factor: FactorId) => number = () => 1,
): readonly Question[] {
  const known = bases.map(({ scale, levels, doubts }) => beliefsOf(scale, levels, doubts));
  const certainty = bases.map(({ cuts }, at) => likeliest(chanceToReach(known[at]!), cuts));
  const questions = bases.flatMap((basis, at) => {
    const others = certainty.reduce((product, own, i) => (i === at ? product : product * own), 1);
    return known[at]!.flatMap((belief, place): Question[] => {
      if (!isOpen(belief) || belief.weight === 0) return [];
      const factorId = basis.scale.factors[place]!.id;
      const sure = certaintyAfter(known[at]!, place, basis.cuts);
      return [
        {
          scale: basis.scale,
          factorId,
          // Rounding may leave a hair below zero where nothing is gained.
          gain: Math.max(0, sure - certainty[at]!) * others,
          effort: effortOf(factorId),
          reach: reachOf(belief, known[at]!),
        },
      ];
    });
  });
  return questions.sort(
    (a, b) =>
      b.gain / b.effort - a.gain / a.effort ||
      b.reach / b.effort - a.reach / a.effort ||
      (a.factorId < b.factorId ? -1 : 1),
  );
}

/**
 * How sure a decision is today: the chance that the likeliest class is the right one, 0 to 1.
 */
export function certaintyOf(bases: readonly Basis[]): number {
  return bases.reduce(
    (product, { scale, levels, doubts, cuts }) =>
      product * likeliest(chanceToReach(beliefsOf(scale, levels, doubts)), cuts),
    1,
  );
}

function certaintyAfter(
  beliefs: readonly Belief[],
  place: number,
  cuts: readonly number[],
): number {
  const { chances } = beliefs[place]!;
  return chancesGivenLevels(beliefs, place).reduce(
    (sum, reach, level) =>
      chances[level] === 0 ? sum : sum + chances[level]! * likeliest(reach, cuts),
    0,
  );
}

function likeliest(reach: ChanceToReach, cuts: readonly number[]): number {
  let most = 0;
  let above = 1;
  for (const cut of cuts) {
    const higher = reach(cut);
    most = Math.max(most, above - higher);
    above = higher;
  }
  return Math.max(most, above);
}

function reachOf({ weight, points, chances }: Belief, all: readonly Belief[]): number {
  const possible = points.filter((_, at) => chances[at]! > 0);
  const total = all.reduce((sum, belief) => sum + belief.weight, 0);
  return (weight * (Math.max(...possible) - Math.min(...possible))) / total;
}
