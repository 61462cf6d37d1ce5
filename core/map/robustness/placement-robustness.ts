/** How firmly an account lies in its quadrant when the weights are questioned. */
import type { Levels } from "../../rating/score/rating.ts";
import type { Scale } from "../../rating/scale/scale.ts";
import { weightFlips, type WeightFlip } from "../../rating/robustness/weight-flip.ts";
import type { Defensible } from "../../rating/robustness/weight-draws.ts";
import type { MapScales } from "../customer-map.ts";
import { mapRobustnessRun, type QuadrantShares } from "./map-robustness.ts";
import type { Thresholds } from "../quadrant.ts";

/** The change of one weight of one of the map's scales. */
export type PlacementFlip = WeightFlip & { readonly scale: Scale };

export interface PlacementRobustness {
  readonly shares: QuadrantShares;
  /** The smallest change of one weight that moves the account across a line of the map, if one does. */
  readonly flip: PlacementFlip | undefined;
}

/** The ratings of one account. */
export interface PlacedLevels {
  readonly scales: MapScales;
  readonly relationship: Levels;
  readonly potential: Levels;
  readonly thresholds: Thresholds;
}

/** The ratings of one account, and how far its weights may be questioned. */
export interface RobustnessQuestion extends PlacedLevels {
  readonly defensible: Defensible;
  readonly draws: number;
  readonly seed: number;
}

/** The shares of the draws in which the account lies in each quadrant, and the smallest change that moves it. */
export function placementRobustness(question: RobustnessQuestion): PlacementRobustness {
  const run = mapRobustnessRun({ ...question, accounts: [question] });
  run.draw(question.draws);
  return { shares: run.shares()[0]!, flip: placementFlip(question) };
}

/** The smallest change of one weight that moves the account across a line of the map. */
export function placementFlip(placed: PlacedLevels): PlacementFlip | undefined {
  const { scales, relationship, potential, thresholds } = placed;
  return [
    ...flipsOn(scales.relationship, relationship, thresholds.relationship),
    ...flipsOn(scales.potential, potential, thresholds.potential),
  ].sort((a, b) => Math.abs(a.change) - Math.abs(b.change))[0];
}

function flipsOn(scale: Scale, levels: Levels, line: number): readonly PlacementFlip[] {
  return weightFlips(scale, levels, line).map((flip) => ({ ...flip, scale }));
}
