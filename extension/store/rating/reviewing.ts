/** Reviewing key accounts: each review is an event of its period, and says everything that then holds. */
import type { AccountId, KeyAccountReview, Period, ReviewContent } from "#core";
import { defined, textOrNone } from "../defined.ts";
import { newId, now, nowAfter } from "../identity.ts";
import { person } from "../person.ts";
import type { Deed } from "../undo/deed.ts";

/** A review of an account; `before` is the review of the same period that held. */
export async function reviewed(
  of: { readonly accountId: AccountId; readonly period: Period },
  content: ReviewContent,
  note: string,
  before: KeyAccountReview | undefined,
): Promise<Deed> {
  const review: KeyAccountReview = {
    id: newId(),
    ...of,
    ...defined({ ...content, note: textOrNone(note) }),
    reviewedBy: await person(),
    reviewedAt: before ? nowAfter(before.reviewedAt) : now(),
  };
  return { reviews: [review] };
}
