/** Ratings age: how likely it is that one made long ago no longer holds. */
import { propertyOf } from "../../research/facts/property.ts";
import { dayOf, daysBetween, type IsoDate } from "../../value/iso-date.ts";
import type { Rating } from "../score/rating.ts";
import type { Factor } from "../scale/scale.ts";

/** Days for which a person's judgement counts as fresh; ours: a year, the rhythm in which accounts are reviewed. */
export const freshDays = 365;

/**
 * The chance, 0 to 1, that a rating no longer holds: none while it is fresh, then half of what is still trusted
 * is lost in every further such time. A factor that is bound to a property ages as that property does: what a
 * company plans is stale after a quarter, what a register keeps after years. Both figures are ours.
 * @example ratingDoubt({ ratedAt: "2024-01-01T00:00:00Z" }, "2025-12-31") // 0.5
 */
export function ratingDoubt(
  { ratedAt }: Pick<Rating, "ratedAt">,
  today: IsoDate,
  factor: Pick<Factor, "property"> = {},
): number {
  const fresh = factor.property === undefined ? freshDays : propertyOf(factor.property).ageing;
  const overdue = daysBetween(dayOf(ratedAt), today) - fresh;
  return overdue <= 0 ? 0 : 1 - 0.5 ** (overdue / fresh);
}
