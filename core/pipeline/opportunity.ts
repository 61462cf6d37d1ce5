/** An opportunity: a project of an account that we want to win. */
import * as z from "zod/mini";
import { NeededPositions } from "../research/account/needed-place.ts";
import { AccountId, OpportunityId } from "../value/id.ts";
import { IsoDate, IsoInstant } from "../value/iso-date.ts";
import { Money } from "../value/money.ts";
import { purchasingStages, salesStages } from "./sales-process.ts";

// @__NO_SIDE_EFFECTS__
function opportunityName() {
  return z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
}

// @__NO_SIDE_EFFECTS__
function shortText() {
  return z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
}

// @__NO_SIDE_EFFECTS__
function percentage() {
  return z.number().check(z.gte(0), z.lte(100));
}

/**
 * `customerStage` is where the customer stands in its own purchasing process; `closed` ends the opportunity.
 * Offers of one `project` compete: at most one of them is won. `discount` is in per cent of the list price.
 * `claimedStage` is what another system or a colleague said; it is shown beside the position, and never counts.
 * `neededPositions` are the people that this purchase needs, where they aren't those that the team always looks for.
 */
export const Opportunity = z.strictObject({
  id: OpportunityId,
  accountId: AccountId,
  name: opportunityName(),
  amount: Money,
  expectedClose: IsoDate,
  customerStage: z.optional(z.enum(purchasingStages)),
  owner: z.optional(shortText()),
  project: z.optional(shortText()),
  discount: z.optional(percentage()),
  claimedStage: z.optional(z.enum(salesStages)),
  neededPositions: z.optional(NeededPositions),
  closed: z.optional(z.strictObject({ outcome: z.enum(["won", "lost"]), on: IsoDate })),
  createdAt: IsoInstant,
  updatedAt: IsoInstant,
});
export type Opportunity = z.infer<typeof Opportunity>;
