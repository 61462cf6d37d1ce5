/** Editing a scale: factors and levels are added, changed, moved and taken away; each edit is a new scale. */
import type { FactorId } from "../../value/id.ts";
import type { Weight } from "../../value/percent.ts";
import type { Points } from "../../value/points.ts";
import type { Factor, Level, Scale } from "./scale.ts";
import { normalisedWeights } from "./weight-normalisation.ts";

/** A factor to begin with: two levels, no weight yet, and nothing said. */
export function emptyFactor(id: FactorId): Factor {
  const level = (points: number): Level => ({ points: points as Points, description: {} });
  return { id, name: {}, definition: {}, weight: 0 as Weight, levels: [level(0), level(100)] };
}

/** The scale with one more factor at its end. */
export function withFactor(scale: Scale, factor: Factor): Scale {
  return { ...scale, factors: [...scale.factors, factor] };
}

/** The scale without a factor; the other weights stay as they are, for normalising is asked for. */
export function withoutFactor(scale: Scale, id: FactorId): Scale {
  return { ...scale, factors: scale.factors.filter((factor) => factor.id !== id) };
}

/** The scale with a factor in place of the one with its id. */
export function withFactorChanged(scale: Scale, factor: Factor): Scale {
  return { ...scale, factors: scale.factors.map((one) => (one.id === factor.id ? factor : one)) };
}

/** The scale with a factor so many places further down (up, when negative), at most to the end. */
export function withFactorMoved(scale: Scale, id: FactorId, by: number): Scale {
  const from = scale.factors.findIndex((factor) => factor.id === id);
  if (from < 0) return scale;
  const others = scale.factors.filter((factor) => factor.id !== id);
  const to = Math.min(others.length, Math.max(0, from + by));
  return { ...scale, factors: [...others.slice(0, to), scale.factors[from]!, ...others.slice(to)] };
}

/** The scale with its weights brought to exactly 100 %. */
export function withNormalisedWeights(scale: Scale): Scale {
  const weights = normalisedWeights(scale.factors.map(({ weight }) => weight));
  return {
    ...scale,
    factors: scale.factors.map((factor, place) => ({ ...factor, weight: weights[place]! })),
  };
}

/** The factor with one more level at its end; it is worth as much as the best may be. */
export function withLevel(factor: Factor): Factor {
  const from = factor.levels.at(-1)?.below;
  const level: Level = {
    points: 100 as Points,
    description: {},
    ...(from === undefined ? {} : { atLeast: from }),
  };
  return { ...factor, levels: [...factor.levels, level] };
}

/** The factor without the level at a place, counted from 0. */
export function withoutLevel(factor: Factor, at: number): Factor {
  return { ...factor, levels: factor.levels.filter((_, place) => place !== at) };
}
