/** An opportunity: a project of an account that we want to win. */
import * as z from "zod/mini";
import { AccountId, OpportunityId } from "../value/id.ts";
import { IsoDate, IsoInstant } from "../value/iso-date.ts";
import { Money } from "../value/money.ts";
import { purchasingStages } from "./sales-process.ts";

// @__NO_SIDE_EFFECTS__
function opportunityName() {
  return z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
}

/** `customerStage` is where the customer stands in its own purchasing process; `closed` ends the opportunity. */
export const Opportunity = z.strictObject({
  id: OpportunityId,
  accountId: AccountId,
  name: opportunityName(),
  amount: Money,
  expectedClose: IsoDate,
  customerStage: z.optional(z.enum(purchasingStages)),
  closed: z.optional(z.strictObject({ outcome: z.enum(["won", "lost"]), on: IsoDate })),
  createdAt: IsoInstant,
  updatedAt: IsoInstant,
});
export type Opportunity = z.infer<typeof Opportunity>;
