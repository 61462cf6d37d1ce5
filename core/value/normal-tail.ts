/** The normal distribution, as far as tests of chance need it. */

/**
 * The chance that a standard normal figure exceeds `z`, for any `z`; wrong by less than 10⁻⁷ (Zelen and Severo,
 * formula 26.2.17 in Abramowitz and Stegun 1964, “Handbook of Mathematical Functions”).
 * @example Math.round(1000 * normalTail(1.96)) // 25
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const polynomial =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
}
