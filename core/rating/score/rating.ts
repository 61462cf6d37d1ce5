/** Ratings: who put one factor of one account into which level, when and why; only ever added. */
import * as z from "zod/mini";
import { AccountId, FactorId, ObservationId, RatingId, ScaleId } from "../../value/id.ts";
import { IsoInstant } from "../../value/iso-date.ts";
import { Reader } from "../../research/sources/reader.ts";
import type { Scale } from "../scale/scale.ts";

// @__NO_SIDE_EFFECTS__
function levelNumber() {
  return z.int().check(z.gte(1));
}

/** `level` counts from 1 (worst); absent, the factor is unknown again. `because` may name the fact behind it. */
export const Rating = z.strictObject({
  id: RatingId,
  accountId: AccountId,
  scaleId: ScaleId,
  factorId: FactorId,
  level: z.optional(levelNumber()),
  reason: z.optional(z.string()),
  because: z.optional(ObservationId),
  ratedBy: Reader,
  ratedAt: IsoInstant,
});
export type Rating = z.infer<typeof Rating>;

/** The level of each factor of a scale, in the scale's order; `undefined` is unknown, not zero. */
export type Levels = readonly (number | undefined)[];

/**
 * The rating of each factor that holds now, for each account: the newest counts, and of two made at the same
 * moment the one with the greater id. Ratings of other scales and of factors that the scale doesn't have are left out.
 */
export function currentRatings(
  scale: Scale,
  ratings: readonly Rating[],
): ReadonlyMap<AccountId, readonly (Rating | undefined)[]> {
  const places = new Map(scale.factors.map((factor, place) => [factor.id, place]));
  const newest = new Map<AccountId, (Rating | undefined)[]>();
  for (const rating of ratings) {
    const place = rating.scaleId === scale.id ? places.get(rating.factorId) : undefined;
    if (place === undefined) continue;
    let row = newest.get(rating.accountId);
    if (!row) newest.set(rating.accountId, (row = scale.factors.map(() => undefined)));
    if (isNewer(rating, row[place])) row[place] = rating;
  }
  return newest;
}

/** The levels that hold now for each account; one that the scale doesn't have is unknown. */
export function currentLevels(
  scale: Scale,
  ratings: readonly Rating[],
): ReadonlyMap<AccountId, Levels> {
  return new Map(
    [...currentRatings(scale, ratings)].map(([account, row]) => [
      account,
      row.map((rating, place) => levelOf(scale, place, rating)),
    ]),
  );
}

/** Does a rating hold against another? Of two made at the same moment the one with the greater id. */
export function isNewer(rating: Rating, than: Rating | undefined): boolean {
  if (!than) return true;
  return rating.ratedAt === than.ratedAt ? rating.id > than.id : rating.ratedAt > than.ratedAt;
}

function levelOf(scale: Scale, place: number, rating: Rating | undefined): number | undefined {
  const level = rating?.level;
  return level !== undefined && level <= scale.factors[place]!.levels.length ? level : undefined;
}
