/**
 * How a ranking holds when weights vary and facts are missing: stochastic multicriteria acceptability analysis.
 *
 * Lahdelma and Salminen 2001, “SMAA-2: stochastic multicriteria acceptability analysis for group decision making”,
 * Operations Research 49(3). Each draw takes weights among the defensible ones and, for an unknown factor, any
 * of its levels; the accounts are ranked by the weighted mean. Shares of the draws are the answers.
 */
import { seededRandom } from "../../value/random.ts";
import { beliefsOf, isOpen, middlePoints } from "./belief.ts";
import type { Levels } from "../score/rating.ts";
import type { Scale } from "../scale/scale.ts";
import { type Defensible, weightDraw } from "./weight-draws.ts";

export interface AcceptabilityQuestion {
  readonly scale: Scale;
  /** The levels of each alternative, in the scale's order. */
  readonly alternatives: readonly Levels[];
  readonly defensible: Defensible;
  /** What is unknown takes any of its levels in each draw, or always the middle of them: then only the weights vary. */
  readonly unknown?: "any-level" | "middle";
  /** With 10,000 draws a share is right to ±0.01 in 95 of 100 cases. */
  readonly draws: number;
  readonly seed: number;
}

/** Shares of all draws, each 0 to 1. */
export interface Acceptability {
  /** `rankShares[i][r]`: how often alternative i had rank r + 1. Equal scores share the better rank. */
  readonly rankShares: readonly (readonly number[])[];
  /** `winShares[i][k]`: how often alternative i scored higher than k (pairwise winning index). */
  readonly winShares: readonly (readonly number[])[];
  /** The mean weights, as fractions, of the draws that alternative i won; undefined when it never did. */
  readonly centralWeights: readonly (readonly number[] | undefined)[];
}

export function acceptability(question: AcceptabilityQuestion): Acceptability {
  const run = acceptabilityRun(question);
  run.draw(question.draws);
  return run.shares();
}

/** An analysis in steps, for a page that must go on answering meanwhile; the steps together give what one would. */
export interface AcceptabilityRun {
  /** Makes so many further draws. */
  readonly draw: (draws: number) => void;
  /** The shares of the draws made so far. */
  readonly shares: () => Acceptability;
}

export function acceptabilityRun(question: Omit<AcceptabilityQuestion, "draws">): AcceptabilityRun {
  const { scale, alternatives } = question;
  const count = alternatives.length;
  const factors = scale.factors.length;
  const random = seededRandom(question.seed);
  const drawWeights = weightDraw(
    scale.factors.map(({ weight }) => weight),
    question.defensible,
    random,
  );
  const points = new Float64Array(count * factors);
  const unknown = fillPoints(points, question);
  const weights = new Float64Array(factors);
  const scores = new Float64Array(count);
  const rankOf = new Uint32Array(count);
  const rankCounts = new Uint32Array(count * count);
  const winCounts = new Uint32Array(count * count);
  const lossCounts = new Uint32Array(count * count);
  const firsts = new Uint32Array(count);
  const centres = new Float64Array(count * factors);
  let drawn = 0;
  const draw = (draws: number): void => {
    for (let turn = 0; turn < draws; turn++) {
      drawWeights(weights);
      for (const { at, levels } of unknown)
        points[at] = levels[Math.floor(random() * levels.length)]!;
      weigh(points, weights, scores);
      comparePairs(scores, rankOf, winCounts, lossCounts);
      for (let i = 0; i < count; i++) {
        rankCounts[i * count + rankOf[i]!]!++;
        if (rankOf[i] !== 0) continue;
        firsts[i]!++;
        for (let f = 0; f < factors; f++) centres[i * factors + f]! += weights[f]!;
      }
    }
    drawn += draws;
  };
  const shares = (): Acceptability => ({
    rankShares: alternatives.map((_, i) =>
      Array.from(rankCounts.subarray(i * count, (i + 1) * count), (times) => times / drawn),
    ),
    // Only pairs with i < k were compared: whoever lost there has won here.
    winShares: alternatives.map((_, i) =>
      alternatives.map((__, k) =>
        i === k ? 0 : (i < k ? winCounts[i * count + k]! : lossCounts[k * count + i]!) / drawn,
      ),
    ),
    centralWeights: alternatives.map((_, i) =>
      firsts[i] === 0
        ? undefined
        : Array.from(centres.subarray(i * factors, (i + 1) * factors), (sum) => sum / firsts[i]!),
    ),
  });
  return { draw, shares };
}

/** Scores that differ only by rounding are equal. */
const ROUNDING = 1e-9;

/** Fills in what is known; gives back what each draw has to fill in. */
function fillPoints(
  into: Float64Array,
  { scale, alternatives, unknown = "any-level" }: Omit<AcceptabilityQuestion, "draws">,
) {
  const open: { at: number; levels: readonly number[] }[] = [];
  alternatives.forEach((levels, i) =>
    beliefsOf(scale, levels).forEach((belief, f) => {
      const at = i * scale.factors.length + f;
      into[at] = middlePoints(belief);
      if (unknown === "any-level" && isOpen(belief)) open.push({ at, levels: belief.points });
    }),
  );
  return open;
}

/** The weighted mean of each row of points. */
function weigh(points: Float64Array, weights: Float64Array, scores: Float64Array): void {
  const factors = weights.length;
  for (let i = 0, at = 0; i < scores.length; i++) {
    let score = 0;
    for (let f = 0; f < factors; f++, at++) score += weights[f]! * points[at]!;
    scores[i] = score;
  }
}

/**
 * Compares each with each and counts who wins; a rank, from 0, is how many have won against one. Without a
 * branch, for which of two is better can't be foretold.
 */
function comparePairs(
  scores: Float64Array,
  rankOf: Uint32Array,
  winCounts: Uint32Array,
  lossCounts: Uint32Array,
): void {
  const count = scores.length;
  // Where a script runs in a sandbox, looking up what is global may take longer than all the rest.
  const toNumber = Number;
  rankOf.fill(0);
  for (let i = 0; i < count; i++) {
    const own = scores[i]!;
    let beaten = 0;
    for (let k = i + 1, at = i * count + k; k < count; k++, at++) {
      const ahead = own - scores[k]!;
      const wins = toNumber(ahead > ROUNDING);
      const loses = toNumber(ahead < -ROUNDING);
      winCounts[at]! += wins;
      lossCounts[at]! += loses;
      rankOf[k]! += wins;
      beaten += loses;
    }
    rankOf[i]! += beaten;
  }
}
