/** Shares of a whole: weights in per cent, probabilities as fractions. */
import * as z from "zod/mini";

// @__NO_SIDE_EFFECTS__
function weight() {
  return z
    .number()
    .check(
      z.gte(0),
      z.lte(100),
      z.refine((value) => isHundredth(value), { error: "weight-too-fine" }),
    )
    .brand<"Weight">();
}

// @__NO_SIDE_EFFECTS__
function wholePercent() {
  return z.int().check(z.gte(0), z.lte(100)).brand<"WholePercent">();
}

/** A weight in per cent, 0 to 100 in steps of 0.01, so that sums of weights are exact. */
export const Weight = weight();
export type Weight = z.infer<typeof Weight>;

/** A chance in whole per cent, 0 to 100, as people state it. */
export const WholePercent = wholePercent();
export type WholePercent = z.infer<typeof WholePercent>;

/** A chance as a fraction, 0 to 1. */
export type Probability = number & z.$brand<"Probability">;

/**
 * A weight as a whole number of hundredths of a per cent, 0 to 10,000. Sums and products of whole
 * numbers are exact in any order, which makes scores identical in every program that computes them.
 * @example basisPoints(14.3) // 1430
 */
export function basisPoints(weight: number): number {
  return Math.round(weight * 100);
}

/** Is the number a multiple of 0.01, but for the error of its binary representation? */
export function isHundredth(value: number): boolean {
  return Math.abs(value * 100 - Math.round(value * 100)) < 1e-9;
}

/**
 * A percentage as a fraction.
 * @example fraction(25) // 0.25
 */
export function fraction(percent: WholePercent): Probability {
  return (percent / 100) as Probability;
}
