/** Activities: what we did for an account, when, with whom, what for, at which cost and with which outcome. */
import * as z from "zod/mini";
import { AccountId, ActivityId, ContactId, OpportunityId } from "../../value/id.ts";
import { IsoDate, IsoInstant } from "../../value/iso-date.ts";
import { Money } from "../../value/money.ts";

export const activityKinds = [
  "visit",
  "call",
  "meeting",
  "demonstration",
  "seminar",
  "trade-fair",
  "message",
  "other",
] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** The six selling factors, in the order that the method asks for: relation and needs before value, price after it. */
export const sellingFactors = [
  "collect-information",
  "dig-needs",
  "present-value",
  "build-relations",
  "negotiate-price",
  "follow-up",
] as const;
export type SellingFactor = (typeof sellingFactors)[number];

// @__NO_SIDE_EFFECTS__
function people() {
  return z.int().check(z.nonnegative());
}

// @__NO_SIDE_EFFECTS__
function hours() {
  return z.number().check(z.nonnegative());
}

// @__NO_SIDE_EFFECTS__
function words() {
  return z.string().check(z.maxLength(2000));
}

/**
 * One activity. `hours` is our own time, all of us together; `cost` is what was spent beside it. `invited` and
 * `reached` count people, for the reach of a channel. `quote` is what somebody said, in their words.
 */
export const Activity = z.strictObject({
  id: ActivityId,
  accountId: AccountId,
  opportunityId: z.optional(OpportunityId),
  contactIds: z.array(ContactId),
  kind: z.enum(activityKinds),
  factor: z.optional(z.enum(sellingFactors)),
  on: IsoDate,
  seller: z.optional(z.string()),
  hours: z.optional(hours()),
  cost: z.optional(Money),
  invited: z.optional(people()),
  reached: z.optional(people()),
  outcome: z.optional(words()),
  quote: z.optional(words()),
  createdAt: IsoInstant,
  updatedAt: IsoInstant,
});
export type Activity = z.infer<typeof Activity>;

/**
 * An activity without the people who are forgotten; itself when it names none of them.
 * @example withoutParticipants({ contactIds: ["c1", "c2"] }, (id) => id === "c1").contactIds // ["c2"]
 */
export function withoutParticipants<T extends Pick<Activity, "contactIds">>(
  activity: T,
  isForgotten: (id: ContactId) => boolean,
): T {
  return activity.contactIds.some(isForgotten)
    ? { ...activity, contactIds: activity.contactIds.filter((id) => !isForgotten(id)) }
    : activity;
}
