/** Ranks drawn together, so that a bar of many accounts stays readable. */

export interface RankBand {
  readonly first: number;
  readonly last: number;
}

/** More parts than that can't be told apart by their shade. */
const MOST_BANDS = 8;

/** All ranks in bands of one width, the last perhaps narrower. */
export function rankBands(accounts: number): readonly RankBand[] {
  const width = Math.ceil(accounts / MOST_BANDS);
  return Array.from({ length: Math.ceil(accounts / width) }, (_, at) => ({
    first: at * width + 1,
    last: Math.min(accounts, (at + 1) * width),
  }));
}

/** How often an account's rank lay in each band. */
export function bandShares(
  rankShares: readonly number[],
  bands: readonly RankBand[],
): readonly number[] {
  return bands.map(({ first, last }) =>
    rankShares.slice(first - 1, last).reduce((sum, share) => sum + share, 0),
  );
}

/** How full the colour of a band is: from the whole for the best to a trace for the last. */
export function shadeOf(band: number, bands: number): number {
  return bands === 1 ? 1 : 1 - (0.8 * band) / (bands - 1);
}

/** The letter of a tier. @example tierLetter(0) // "A" */
export function tierLetter(tier: number): string {
  return String.fromCodePoint(65 + tier);
}
