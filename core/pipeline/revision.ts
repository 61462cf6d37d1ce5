/** Revisions: what an opportunity was said to bring, and when, each time that somebody changed it. */
import * as z from "zod/mini";
import { OpportunityId, RevisionId } from "../value/id.ts";
import { IsoDate, IsoInstant } from "../value/iso-date.ts";
import { Money } from "../value/money.ts";
import type { Opportunity } from "./opportunity.ts";
import { purchasingStages } from "./sales-process.ts";

// @__NO_SIDE_EFFECTS__
function percentage() {
  return z.number().check(z.gte(0), z.lte(100));
}

/** What held from `recordedAt` on, until the next revision; only ever added. */
export const Revision = z.strictObject({
  id: RevisionId,
  opportunityId: OpportunityId,
  amount: Money,
  expectedClose: IsoDate,
  discount: z.optional(percentage()),
  customerStage: z.optional(z.enum(purchasingStages)),
  recordedAt: IsoInstant,
});
export type Revision = z.infer<typeof Revision>;

type Revised = Pick<Opportunity, "amount" | "expectedClose" | "discount" | "customerStage">;

/** Do two states of an opportunity differ in what a revision records? */
export function isRevised(before: Revised, after: Revised): boolean {
  return (
    before.amount.amount !== after.amount.amount ||
    before.amount.currency !== after.amount.currency ||
    before.expectedClose !== after.expectedClose ||
    before.discount !== after.discount ||
    before.customerStage !== after.customerStage
  );
}

/** The revisions of each opportunity, oldest first; of two of one moment the lesser id comes first. */
export function revisionsByOpportunity(
  revisions: readonly Revision[],
): ReadonlyMap<OpportunityId, readonly Revision[]> {
  const found = new Map<OpportunityId, Revision[]>();
  for (const revision of revisions) {
    const others = found.get(revision.opportunityId);
    if (others) others.push(revision);
    else found.set(revision.opportunityId, [revision]);
  }
  for (const own of found.values())
    own.sort((a, b) =>
      a.recordedAt === b.recordedAt ? (a.id < b.id ? -1 : 1) : a.recordedAt < b.recordedAt ? -1 : 1,
    );
  return found;
}
