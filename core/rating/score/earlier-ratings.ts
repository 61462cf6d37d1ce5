/** Ratings that were made with an earlier version of a scale and no longer count: what they said stays readable. */
import type { AccountId, FactorId } from "../../value/id.ts";
import { isNewer, type Rating } from "./rating.ts";
import type { Factor, Scale } from "../scale/scale.ts";
import { versionsOf } from "../scale/scale-versions.ts";

/** A rating with the factor as it was defined when the rating was made. */
export interface EarlierRating {
  readonly rating: Rating;
  readonly scale: Scale;
  readonly factor: Factor;
}

/**
 * The newest rating of each factor that the current version of a scale no longer has, of one account; newest
 * first. Where the factor was said to be unknown again there is nothing to tell.
 */
export function earlierRatings(
  current: Scale,
  scales: readonly Scale[],
  ratings: readonly Rating[],
  accountId: AccountId,
): readonly EarlierRating[] {
  const versions = versionsOf(scales, current.id);
  const gone = new Map<FactorId, EarlierRating>();
  const present = new Set(current.factors.map(({ id }) => id));
  for (const rating of ratings) {
    if (rating.accountId !== accountId || present.has(rating.factorId)) continue;
    const scale = versions.find(({ id }) => id === rating.scaleId);
    const factor = scale?.factors.find(({ id }) => id === rating.factorId);
    if (!scale || !factor) continue;
    const other = gone.get(factor.id)?.rating;
    if (!other || isNewer(rating, other)) gone.set(factor.id, { rating, scale, factor });
  }
  return [...gone.values()]
    .filter(({ rating, factor }) => factor.levels[(rating.level ?? 0) - 1] !== undefined)
    .sort((a, b) => (isNewer(a.rating, b.rating) ? -1 : 1));
}
