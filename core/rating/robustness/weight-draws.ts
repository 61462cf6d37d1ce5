/** Weights drawn at random among those that could be defended, to see what a result owes to the stated ones. */
import type { Random } from "../../value/random.ts";

/**
 * Which weights could be defended instead of the stated ones.
 * - `any`: whatever sums to 100 %, evenly.
 * - `order`: those that keep the factors in their order of importance, evenly; of equally weighted ones either may lead.
 * - `near`: those in which no factor is further from its stated weight than so many points of 100.
 */
export type Defensible =
  | { readonly kind: "any" }
  | { readonly kind: "order" }
  | { readonly kind: "near"; readonly points: number };

/** Fills the array with one draw of weights as fractions that sum to 1. */
export type WeightDraw = (into: Float64Array) => void;

/**
 * A source of weights. Even draws over all weights are normalised exponentials, over an order the same sorted
 * (Devroye 1986, “Non-uniform random variate generation”, chapter V). Near ones are tried in turn evenly within
 * their bounds, where the last closes the sum, and evenly over all weights: the first suits narrow bounds, the
 * second wide ones, and whichever meets both conditions first is an even draw of those that do.
 */
export function weightDraw(
  stated: readonly number[],
  defensible: Defensible,
  random: Random,
): WeightDraw {
  if (defensible.kind === "near")
    return nearDraw(normalised(stated), defensible.points / 100, random);
  if (defensible.kind === "any") return (into) => evenDraw(into, random);
  const byImportance = stated.map((_, at) => at).sort((a, b) => stated[b]! - stated[a]!);
  const isTied = new Set(stated).size < stated.length;
  const sorted = new Float64Array(stated.length);
  return (into) => {
    evenDraw(sorted, random);
    sorted.sort().reverse();
    const order = isTied ? shuffledTies(byImportance, stated, random) : byImportance;
    for (let place = 0; place < order.length; place++) into[order[place]!] = sorted[place]!;
  };
}

function evenDraw(into: Float64Array, random: Random): void {
  let sum = 0;
  for (let at = 0; at < into.length; at++) sum += into[at] = -Math.log(1 - random());
  for (let at = 0; at < into.length; at++) into[at]! /= sum;
}

/** So many misses in a row mean that the bounds leave hardly any room; the stated weights are always within. */
const MOST_TRIES = 2000;

function nearDraw(stated: readonly number[], distance: number, random: Random): WeightDraw {
  // Rounding must not make a lone factor miss its own weight.
  const low = stated.map((weight) => Math.max(0, weight - distance) - 1e-12);
  const high = stated.map((weight) => Math.min(1, weight + distance) + 1e-12);
  const isWithin = (weights: Float64Array): boolean => {
    for (let at = 0; at < weights.length; at++)
      if (weights[at]! < low[at]! || weights[at]! > high[at]!) return false;
    return true;
  };
  const last = stated.length - 1;
  const tryWithin = (into: Float64Array): void => {
    let rest = 1;
    for (let at = 0; at < last; at++)
      rest -= into[at] = Math.max(0, low[at]! + (high[at]! - low[at]!) * random());
    into[last] = Math.abs(rest) < 1e-12 ? 0 : rest;
  };
  return (into) => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      if (tries % 2 === 0) tryWithin(into);
      else evenDraw(into, random);
      if (isWithin(into)) return;
    }
    into.set(stated);
  };
}

function normalised(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (sum === 0 ? 1 / weights.length : weight / sum));
}

function shuffledTies(
  order: readonly number[],
  weights: readonly number[],
  random: Random,
): readonly number[] {
  return order
    .map((at) => ({ at, tie: random() }))
    .sort((a, b) => weights[b.at]! - weights[a.at]! || a.tie - b.tie)
    .map(({ at }) => at);
}
