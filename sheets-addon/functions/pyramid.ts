/** PYRAMID: ranks accounts by several weighted metrics and cuts them into tiers. */
import { defaultTierShares, midpoint, valuePyramid } from "#core";
import { cellAt, cellsOf, isEmpty, numberOf } from "./arguments.ts";
import { certaintyIn } from "./certainty.ts";
import { metricTable } from "./metrics.ts";

/** Score, rank, best and worst possible rank, tier, and whether the tier is sure. */
export function pyramidRows(
  values: unknown,
  weights: unknown,
  tiers: unknown,
  ends: unknown,
  language: unknown,
): readonly (readonly unknown[])[] {
  const { places, metrics } = metricTable(values, weights, ends);
  const certainty = certaintyIn(language);
  const standing = valuePyramid(metrics, sharesOf(tiers));
  return places.map((place) => {
    if (place === undefined) return ["", "", "", "", "", ""];
    const { score, rank, tier } = standing[place]!;
    return [
      midpoint(score),
      rank.rank,
      rank.best,
      rank.worst,
      tierName(tier.tier),
      certainty(tier.isSure),
    ];
  });
}

/** Tiers are called A, B, C … from the top. */
export function tierName(tier: number): string {
  return String.fromCharCode(65 + tier);
}

/** Shares of the accounts from the top, in per cent; cells that are formatted as percentages arrive as fractions. */
export function sharesOf(argument: unknown): readonly number[] {
  if (isEmpty(argument)) return defaultTierShares;
  const shares = cellsOf(argument).map((cell, at) =>
    numberOf(cell, cellAt("tiers", 0, at), 0, 100),
  );
  if (shares.length > 26) throw new Error(`“tiers” has ${shares.length} cells, at most 26 fit.`);
  const sum = shares.reduce((total, share) => total + share, 0);
  const percents = sum <= 1 + 1e-9 ? shares.map((share) => share * 100) : shares;
  const whole = percents.reduce((total, share) => total + share, 0);
  if (Math.abs(whole - 100) > 1e-6)
    throw new Error(`The tiers sum to ${Math.round(whole * 100) / 100} %, not to 100 %.`);
  return percents;
}
