/** Ranks, tiers and scores as text, for cells and files alike. */
import type { Interval, Locale, Rank, Tier } from "#core";
import { formatNumber } from "../../locales/formats.ts";
import type { ValueWords } from "../../locales/use-value-words.ts";

/** The letter of a tier: A is the highest. @example tierName(1) // "B" */
export function tierName(tier: number): string {
  return String.fromCodePoint(65 + tier);
}

/** `3` when sure, `2–5` when undecided. */
export function rankText({ best, worst, isSure }: Rank, v: ValueWords): string {
  return isSure ? String(best) : v("rank.range", { best: String(best), worst: String(worst) });
}

/** `A` when sure, `A–B` when undecided. */
export function tierText({ tier, best, worst, isSure }: Tier, v: ValueWords): string {
  return isSure
    ? tierName(tier)
    : v("rank.range", { best: tierName(best), worst: tierName(worst) });
}

/** Points as one number, or the two ends between which they lie. */
export function pointsText(locale: Locale, { low, high }: Interval, v: ValueWords): string {
  return high - low < 0.05
    ? formatNumber(locale, low, 1)
    : v("rank.range", { best: formatNumber(locale, low), worst: formatNumber(locale, high) });
}
