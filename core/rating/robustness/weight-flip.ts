/** The smallest change of a weight that moves a score across a line. */
import type { FactorId } from "../../value/id.ts";
import { type Belief, beliefsOf, middlePoints, totalWeight } from "./belief.ts";
import type { Levels } from "../score/rating.ts";
import type { Scale } from "../scale/scale.ts";

/** `change` in points of 100, signed; `weight` is what the factor would then weigh, in per cent. */
export interface WeightFlip {
  readonly factorId: FactorId;
  readonly change: number;
  readonly weight: number;
}

/**
 * For each factor that can do it alone, the change of its weight at which the score meets the line, while the
 * other weights keep their proportions; smallest first. Unknown factors count with the middle of
 * their levels. A score that is under the line crosses it at that change, one at or above it just beyond.
 *
 * With the score of the other factors R and the factor's own points p, the weight w′ solves w′p + (1 − w′)R = line.
 */
export function weightFlips(scale: Scale, levels: Levels, line: number): readonly WeightFlip[] {
  const beliefs = beliefsOf(scale, levels);
  const total = totalWeight(beliefs);
  if (total === 0) return [];
  return scale.factors
    .flatMap(({ id }, place): WeightFlip[] => {
      const now = beliefs[place]!.weight / total;
      if (now === 1) return [];
      const own = middlePoints(beliefs[place]!);
      const others = scoreWithout(beliefs, place);
      const needed = (line - others) / (own - others);
      const isAbove = now * own + (1 - now) * others >= line;
      // On the line still counts as above it, so from above a weight must be able to go on.
      if (!(isAbove ? needed > 0 && needed < 1 : needed >= 0 && needed <= 1)) return [];
      return [{ factorId: id, change: 100 * (needed - now), weight: 100 * needed }];
    })
    .sort((a, b) => Math.abs(a.change) - Math.abs(b.change));
}

function scoreWithout(beliefs: readonly Belief[], place: number): number {
  let sum = 0;
  let weights = 0;
  for (const [at, belief] of beliefs.entries()) {
    if (at === place) continue;
    sum += belief.weight * middlePoints(belief);
    weights += belief.weight;
  }
  return sum / weights;
}
