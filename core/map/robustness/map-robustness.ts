/** How firmly many accounts lie in their quadrants when the weights are questioned: the same draws for all of them. */
import { beliefsOf, middlePoints } from "../../rating/robustness/belief.ts";
import type { Levels } from "../../rating/score/rating.ts";
import type { Scale } from "../../rating/scale/scale.ts";
import { type Defensible, weightDraw } from "../../rating/robustness/weight-draws.ts";
import { type Random, seededRandom } from "../../value/random.ts";
import type { MapScales } from "../customer-map.ts";
import { type Quadrant, quadrantOf, quadrants, type Thresholds } from "../quadrant.ts";

/** The ratings of accounts on both scales, and how far the weights may be questioned. */
export interface MapRobustnessQuestion {
  readonly scales: MapScales;
  readonly accounts: readonly { readonly relationship: Levels; readonly potential: Levels }[];
  readonly thresholds: Thresholds;
  readonly defensible: Defensible;
  readonly seed: number;
}

/** In how many of the draws an account lay in each quadrant, 0 to 1; quadrants it never lay in are absent. */
export type QuadrantShares = Readonly<Partial<Record<Quadrant, number>>>;

/** Draws in steps, for a page that must go on answering meanwhile. */
export interface MapRobustnessRun {
  /** Makes so many further draws. */
  readonly draw: (draws: number) => void;
  /** The shares of the draws made so far, by account. */
  readonly shares: () => readonly QuadrantShares[];
}

/**
 * Draws weights for both scales again and again and counts the quadrants. What is unknown counts with the middle
 * of its levels, as the midpoint does, so that only the weights are in question.
 */
export function mapRobustnessRun(question: MapRobustnessQuestion): MapRobustnessRun {
  const { scales, accounts, thresholds, defensible } = question;
  const random = seededRandom(question.seed);
  const across = scoreDraws(
    scales.relationship,
    accounts.map((one) => one.relationship),
    defensible,
    random,
  );
  const upward = scoreDraws(
    scales.potential,
    accounts.map((one) => one.potential),
    defensible,
    random,
  );
  const counts = accounts.map(() => new Uint32Array(quadrants.length));
  let drawn = 0;
  return {
    draw(draws) {
      for (let turn = 0; turn < draws; turn++) {
        const x = across();
        const y = upward();
        for (let at = 0; at < counts.length; at++)
          counts[at]![quadrants.indexOf(quadrantOf(x[at]!, y[at]!, thresholds))]!++;
      }
      drawn += draws;
    },
    shares: () =>
      counts.map((its) =>
        Object.fromEntries(
          quadrants.flatMap((quadrant, place) =>
            its[place] ? [[quadrant, its[place] / drawn]] : [],
          ),
        ),
      ),
  };
}

/** A source of everyone's scores under drawn weights; a scale without factors says nothing and gives the middle. */
function scoreDraws(
  scale: Scale,
  accounts: readonly Levels[],
  defensible: Defensible,
  random: Random,
): () => Float64Array {
  const columns = scale.factors.length;
  const scores = new Float64Array(accounts.length).fill(50);
  if (columns === 0) return () => scores;
  const points = Float64Array.from(
    accounts.flatMap((levels) => beliefsOf(scale, levels).map(middlePoints)),
  );
  const draw = weightDraw(
    scale.factors.map(({ weight }) => weight),
    defensible,
    random,
  );
  const weights = new Float64Array(columns);
  // Where a script runs in a sandbox, looking up what is global may take longer than all the rest.
  const { round } = Math;
  return () => {
    draw(weights);
    for (let row = 0, at = 0; row < scores.length; row++) {
      let score = 0;
      for (let f = 0; f < columns; f++, at++) score += weights[f]! * points[at]!;
      // A score on the line must not fall under it by rounding.
      scores[row] = round(score * 1e9) / 1e9;
    }
    return scores;
  };
}
