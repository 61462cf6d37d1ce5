/** Revisions of opportunities: written by whatever writes opportunities, in the same transaction. */
import { isRevised, type Opportunity, type Revision } from "#core";
import { database } from "./database.ts";
import { defined } from "./defined.ts";
import { newId } from "./identity.ts";

/** Records what changed in these opportunities; `before` is what was stored until now, by id. */
export async function recordRevisions(
  before: ReadonlyMap<string, unknown>,
  after: readonly Opportunity[],
): Promise<void> {
  const found: Revision[] = [];
  for (const opportunity of after) {
    const known = before.get(opportunity.id) as Opportunity | undefined;
    if (known && !isRevised(known, opportunity)) continue;
    // One that was stored before revisions were kept has its first one now.
    if (known && (await revisionsOf(known)) === 0) found.push(revisionOf(known));
    found.push(revisionOf(opportunity));
  }
  await database.revisions.bulkAdd(found);
}

function revisionsOf({ id }: Opportunity): Promise<number> {
  return database.revisions.where("opportunityId").equals(id).count();
}

function revisionOf(opportunity: Opportunity): Revision {
  const { id, amount, expectedClose, discount, customerStage, updatedAt } = opportunity;
  return {
    id: newId(),
    opportunityId: id,
    amount,
    expectedClose,
    ...defined({ discount, customerStage }),
    recordedAt: updatedAt,
  };
}
