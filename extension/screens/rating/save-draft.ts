/** Saving what a rating form says: one rating for each factor that was changed. */
import type { AccountId, Rating, Scale } from "#core";
import { now } from "../../store/identity.ts";
import { person } from "../../store/person.ts";
import { addRatings } from "../../store/records.ts";
import { latestRatings, type RatingDraft, ratingsOf } from "./rating-draft.ts";

/** A scale with what its form says, and the ratings of the account as they are. */
export interface OpenRating {
  readonly accountId: AccountId;
  readonly scale: Scale;
  readonly draft: RatingDraft;
  readonly ratings: readonly Rating[];
}

/** Adds the changed ratings of all the forms in one transaction. */
export async function saveDrafts(open: readonly OpenRating[]): Promise<void> {
  const by = { ratedBy: await person(), ratedAt: now() };
  await addRatings(
    open.flatMap(({ accountId, scale, draft, ratings }) =>
      ratingsOf(scale, draft, latestRatings(scale, ratings), { accountId, ...by }),
    ),
  );
}
