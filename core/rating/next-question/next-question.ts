/**
 * The next best question: which unknown or stale factor would most improve a decision, for the effort it takes.
 *
 * A decision puts an account into a class: a side of the map's line, a tier, a rank. Today the best guess is the
 * likeliest class, and it is right with that class's chance. After an answer the best guess is right with the
 * chance that then holds. The mean of the second minus the first is the expected value of the information, in
 * chances of deciding rightly (Howard 1966, “Information value theory”, with a loss of one for a wrong class).
 */
import type { FactorId } from "../../value/id.ts";
import { beliefsOf, isOpen, totalWeight, type Belief } from "../robustness/belief.ts";
import type { Levels } from "../score/rating.ts";
import type { Scale } from "../scale/scale.ts";
import { guessCertainty } from "./guess-certainty.ts";

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

/** What is open about a decision. */
export interface OpenDecision {
  /** How sure it is today: the chance that the likeliest class is the right one, 0 to 1. */
  readonly certainty: number;
  /** Best first: by gain per effort, and among equals by what could move the score most. */
  readonly questions: readonly Question[];
}

/** How sure a decision is that rests on one or several independent scores, and which questions are open behind it. */
export function openDecision(
  bases: readonly Basis[],
  effortOf: (factor: FactorId) => number = () => 1,
): OpenDecision {
  const known = bases.map(({ scale, levels, doubts }) => beliefsOf(scale, levels, doubts));
  const guesses = bases.map(({ cuts }, at) => guessCertainty(known[at]!, cuts));
  const certainty = guesses.map(({ now }) => now);
  const questions = bases.flatMap((basis, at) => {
    const others = certainty.reduce((product, own, i) => (i === at ? product : product * own), 1);
    return known[at]!.flatMap((belief, place): Question[] => {
      if (!isOpen(belief) || belief.weight === 0) return [];
      const factorId = basis.scale.factors[place]!.id;
      const sure = guesses[at]!.after[place]!;
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
  return {
    certainty: certainty.reduce((product, own) => product * own, 1),
    questions: questions.sort(
      (a, b) =>
        b.gain / b.effort - a.gain / a.effort ||
        b.reach / b.effort - a.reach / a.effort ||
        (a.factorId < b.factorId ? -1 : 1),
    ),
  };
}

function reachOf({ weight, points, chances }: Belief, all: readonly Belief[]): number {
  const possible = points.filter((_, at) => chances[at]! > 0);
  return (weight * (Math.max(...possible) - Math.min(...possible))) / totalWeight(all);
}
