/** Decision matrices that have been published, and the scale on which each alternative has a level of its own. */
import type { Levels, Scale } from "#core";
import { factor, scale } from "../made-up.ts";

export interface DecisionMatrix {
  readonly source: string;
  /** In per cent. */
  readonly weights: readonly number[];
  readonly rows: readonly (readonly number[])[];
}

export const threeAlternatives: DecisionMatrix = {
  source:
    "Triantaphyllou and Mann 1989, “An examination of the effectiveness of multi-dimensional decision-making methods”, Decision Support Systems 5: the weighted sum model",
  weights: [20, 15, 40, 25],
  rows: [
    [25, 20, 15, 30],
    [10, 30, 20, 30],
    [30, 10, 30, 10],
  ],
};

export const fighterAircraft: DecisionMatrix = {
  source:
    "Hwang and Yoon 1981, “Multiple attribute decision making”: four fighter aircraft by simple additive weighting, in hundredths",
  weights: [20, 10, 10, 10, 20, 30],
  rows: [
    [80, 56, 95, 82, 71, 100],
    [100, 100, 86, 69, 43, 56],
    [72, 74, 100, 100, 100, 78],
    [88, 67, 95, 90, 71, 56],
  ],
};

export function scaleOfMatrix(
  weights: readonly number[],
  rows: readonly (readonly number[])[],
): { readonly scale: Scale; readonly alternatives: readonly Levels[] } {
  return {
    scale: scale([], {
      factors: weights.map((weight, f) =>
        factor(
          `f${f}`,
          weight,
          rows.map((row) => row[f]!),
        ),
      ),
    }),
    alternatives: rows.map((row, i) => row.map(() => i + 1)),
  };
}
