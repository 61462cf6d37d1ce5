/** Saving what a rating form says: one rating for each factor that was changed. */
import type { AccountId, Rating, Scale } from "#core";
import { now } from "../../store/identity.ts";
import { person } from "../../store/person.ts";
import type { Deed } from "../../store/undo/deed.ts";
import { latestRatings, type RatingDraft, ratingsOf } from "./rating-draft.ts";

/** A scale with what its form says, and the ratings of the account as they are. */
interface OpenRating {
  readonly accountId: AccountId;
  readonly scale: Scale;
  readonly draft: RatingDraft;
  readonly ratings: readonly Rating[];
}

/** The changed ratings of all the forms, to be saved in one transaction. */
export async function draftsDeed(open: readonly OpenRating[]): Promise<Deed> {
  const by = { ratedBy: await person(), ratedAt: now() };
  return {
    ratings: open.flatMap(({ accountId, scale, draft, ratings }) =>
      ratingsOf(scale, draft, latestRatings(scale, ratings), { accountId, ...by }),
    ),
  };
}
