/** How firmly an account lies in its quadrant when the weights are questioned. */
import { beliefsOf, middlePoints } from "../rating/belief.ts";
import type { Levels } from "../rating/rating.ts";
import type { Scale } from "../rating/scale.ts";
import { weightFlips, type WeightFlip } from "../rating/weight-flip.ts";
import { type Defensible, weightDraw } from "../rating/weight-draws.ts";
import { seededRandom } from "../value/random.ts";
import { type Quadrant, quadrantOf, type Thresholds } from "./quadrant.ts";
import type { MapScales } from "./customer-map.ts";

/** `shares`: in how many of the draws the account lay in each quadrant, 0 to 1; quadrants it never lay in are absent. */
export interface PlacementRobustness {
  readonly shares: Readonly<Partial<Record<Quadrant, number>>>;
  /** The smallest change of one weight that moves the account across a line of the map, if one does. */
  readonly flip: (WeightFlip & { readonly scale: Scale }) | undefined;
}

/** The ratings of one account, and how far its weights may be questioned. */
export interface RobustnessQuestion {
  readonly scales: MapScales;
  readonly relationship: Levels;
  readonly potential: Levels;
  readonly thresholds: Thresholds;
  readonly defensible: Defensible;
  readonly draws: number;
  readonly seed: number;
}

/**
 * Draws weights for both scales again and again and counts the quadrants. What is unknown counts with the middle
 * of its levels, as the midpoint does, so that only the weights are in question.
 */
export function placementRobustness(question: RobustnessQuestion): PlacementRobustness {
  const { scales, thresholds, defensible, draws } = question;
  const random = seededRandom(question.seed);
  const across = scoreDraws(scales.relationship, question.relationship, defensible, random);
  const upward = scoreDraws(scales.potential, question.potential, defensible, random);
  const counts: Partial<Record<Quadrant, number>> = {};
  for (let turn = 0; turn < draws; turn++) {
    const quadrant = quadrantOf(across(), upward(), thresholds);
    counts[quadrant] = (counts[quadrant] ?? 0) + 1;
  }
  const flips = [
    ...flipsOn(scales.relationship, question.relationship, thresholds.relationship),
    ...flipsOn(scales.potential, question.potential, thresholds.potential),
  ].sort((a, b) => Math.abs(a.change) - Math.abs(b.change));
  return {
    shares: Object.fromEntries(
      Object.entries(counts).map(([quadrant, count]) => [quadrant, count / draws]),
    ),
    flip: flips[0],
  };
}

function flipsOn(scale: Scale, levels: Levels, line: number) {
  return weightFlips(scale, levels, line).map((flip) => ({ ...flip, scale }));
}

/** A source of scores under drawn weights; a scale without factors says nothing and gives the middle. */
function scoreDraws(
  scale: Scale,
  levels: Levels,
  defensible: Defensible,
  random: () => number,
): () => number {
  const points = beliefsOf(scale, levels).map(middlePoints);
  if (points.length === 0) return () => 50;
  const draw = weightDraw(
    scale.factors.map(({ weight }) => weight),
    defensible,
    random,
  );
  const weights = new Float64Array(points.length);
  return () => {
    draw(weights);
    let score = 0;
    for (let at = 0; at < points.length; at++) score += weights[at]! * points[at]!;
    // A score on the line must not fall under it by rounding.
    return Math.round(score * 1e9) / 1e9;
  };
}
