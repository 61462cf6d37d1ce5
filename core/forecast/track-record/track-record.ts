/** How forecasts did: scores of chances and of bands against what really happened. */

/** A chance given, and whether the opportunity was won. */
export interface ScoredChance {
  readonly chance: number;
  readonly won: boolean;
}

/** A band given with 80 % confidence, and the total that really came. */
export interface ScoredBand {
  readonly low: number;
  readonly high: number;
  readonly actual: number;
}

/** One tenth of the chances: how many, what they promised on average, how many were kept. */
export interface ReliabilityBin {
  readonly count: number;
  readonly promised: number;
  readonly kept: number;
}

/**
 * The mean squared miss of the chances (Brier 1950): 0 is perfect, 0.25 is what a coin gets.
 * @example brierScore([{ chance: 0.8, won: true }, { chance: 0.4, won: false }]).toFixed(2) // "0.10"
 */
export function brierScore(scored: readonly ScoredChance[]): number {
  return mean(scored.map(({ chance, won }) => (chance - Number(won)) ** 2));
}

/**
 * The mean surprise, −ln of the chance given to what happened, cut off at a millionth; ln 2 is what a coin gets.
 * @example logLoss([{ chance: 0.5, won: true }]).toFixed(4) // "0.6931"
 */
export function logLoss(scored: readonly ScoredChance[]): number {
  return mean(
    scored.map(({ chance, won }) => -Math.log(Math.max(1e-6, won ? chance : 1 - chance))),
  );
}

/** The reliability curve in ten bins of chances, [0, 0.1) to [0.9, 1]. */
export function reliability(scored: readonly ScoredChance[]): readonly ReliabilityBin[] {
  const bins: ScoredChance[][] = Array.from({ length: 10 }, () => []);
  for (const each of scored) bins[Math.min(9, Math.floor(each.chance * 10))]!.push(each);
  return bins.map((bin) => ({
    count: bin.length,
    promised: mean(bin.map(({ chance }) => chance)),
    kept: mean(bin.map(({ won }) => Number(won))),
  }));
}

/**
 * The expected calibration error: the mean distance of promised and kept over the bins, each counting by its size.
 * @example calibrationError([{ chance: 0.75, won: true }]) // 0.25
 */
export function calibrationError(scored: readonly ScoredChance[]): number {
  const misses = reliability(scored).map(({ count, promised, kept }) =>
    count === 0 ? 0 : (count / scored.length) * Math.abs(promised - kept),
  );
  return misses.reduce((sum, miss) => sum + miss, 0);
}

/**
 * The chance that of a won and a lost one the won one had the higher chance, ties half: the area under the ROC curve
 * (Mann and Whitney's U). NaN when all were won or all lost.
 * @example rankingScore([{ chance: 0.8, won: true }, { chance: 0.4, won: false }]) // 1
 */
export function rankingScore(scored: readonly ScoredChance[]): number {
  const sorted = [...scored].sort((a, b) => a.chance - b.chance);
  let ranks = 0;
  let won = 0;
  for (let at = 0; at < sorted.length;) {
    let after = at;
    while (after < sorted.length && sorted[after]!.chance === sorted[at]!.chance) after++;
    const wins = sorted.slice(at, after).filter((each) => each.won).length;
    // All of a tie share the middle of its ranks at + 1 … after.
    ranks += (wins * (at + 1 + after)) / 2;
    won += wins;
    at = after;
  }
  const pairs = won * (sorted.length - won);
  return pairs === 0 ? Number.NaN : (ranks - (won * (won + 1)) / 2) / pairs;
}

/**
 * Winkler's interval score (1972) of an 80 % band: its width, and ten times what the actual total missed it by.
 * @example intervalScore({ low: 10, high: 30, actual: 32 }) // 40
 */
export function intervalScore({ low, high, actual }: ScoredBand): number {
  return high - low + (2 / 0.2) * (Math.max(0, low - actual) + Math.max(0, actual - high));
}

/** Did the band hold what came? */
export function bandHolds({ low, high, actual }: ScoredBand): boolean {
  return low <= actual && actual <= high;
}

/** The mean; NaN of nothing. */
function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
