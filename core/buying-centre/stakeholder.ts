/** A stakeholder: what a contact is in the account's buying centre. */
import * as z from "zod/mini";
import { contactFunctions, contactLevels, contactRoles } from "../research/account/needed-place.ts";
import { AccountId, ContactId, StakeholderId } from "../value/id.ts";
import { IsoDate, IsoInstant } from "../value/iso-date.ts";
import { Relation } from "./relation.ts";

export const buyerTypes = [
  "economic",
  "technical",
  "user",
  "financial",
  "coach",
  "influencer",
] as const;
export const stances = ["ally", "supporter", "neutral", "opponent"] as const;

/** What a job title may say of its bearer. */
export const assessedParts = ["level", "function", "roles"] as const;
export type AssessedPart = (typeof assessedParts)[number];
export type Stance = (typeof stances)[number];

// @__NO_SIDE_EFFECTS__
function influence() {
  return z.int().check(z.gte(0), z.lte(10));
}

// @__NO_SIDE_EFFECTS__
function parts() {
  return z.array(z.enum(assessedParts)).check(z.minLength(1));
}

// @__NO_SIDE_EFFECTS__
function people() {
  return z.array(ContactId).check(z.minLength(1));
}

/**
 * One assessment of a contact; assessments are only ever added, and the newest of a contact holds.
 * `influence` runs from 0 (none) to 10 (decides); `metOn` is the last day that one of us met the person.
 * `suggested` names the parts that only follow from the job title, and that nobody has judged yet.
 * `reportsTo`, `friends` and `rivals` are other contacts of the account; a tie said of one of two holds for both.
 */
export const Stakeholder = z.strictObject({
  id: StakeholderId,
  accountId: AccountId,
  contactId: ContactId,
  level: z.optional(z.enum(contactLevels)),
  function: z.optional(z.enum(contactFunctions)),
  roles: z.array(z.enum(contactRoles)),
  buyerType: z.optional(z.enum(buyerTypes)),
  influence: z.optional(influence()),
  stance: z.optional(z.enum(stances)),
  handler: z.optional(z.boolean()),
  metOn: z.optional(IsoDate),
  suggested: z.optional(parts()),
  reportsTo: z.optional(ContactId),
  friends: z.optional(people()),
  rivals: z.optional(people()),
  relation: z.optional(Relation),
  assessedAt: IsoInstant,
});
export type Stakeholder = z.infer<typeof Stakeholder>;

/** The newest assessment of each contact. */
export function currentStakeholders(assessments: readonly Stakeholder[]): readonly Stakeholder[] {
  const newest = new Map<ContactId, Stakeholder>();
  for (const one of assessments) {
    const other = newest.get(one.contactId);
    if (
      !other ||
      other.assessedAt < one.assessedAt ||
      (other.assessedAt === one.assessedAt && other.id < one.id)
    )
      newest.set(one.contactId, one);
  }
  return [...newest.values()];
}
