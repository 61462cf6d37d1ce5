/** Opportunities that an import changes: each change becomes a revision, as if it had been typed in here. */
import type { Opportunity } from "../../pipeline/opportunity.ts";
import { isRevised, type Revision, revisionsByOpportunity } from "../../pipeline/revision.ts";
import type { RevisionId } from "../../value/id.ts";
import type { IsoInstant } from "../../value/iso-date.ts";
import type { Archive } from "../archive/archive.ts";
import type { Merge } from "./merge.ts";

/** An id for each new revision, and the present moment, or the one right after another that lies later. */
export interface RevisionTerms {
  readonly newId: () => RevisionId;
  readonly after: (before: IsoInstant) => IsoInstant;
}

/**
 * The merge with a revision more for each known opportunity whose amount, close date, discount or customer's stage it
 * changes, unless the import brought that revision along. It is dated by the edit, where that is known to be later than
 * the last revision, else by the import. One that had none before has its former state as the first.
 */
export function withImportedRevisions(mine: Archive, merge: Merge, terms: RevisionTerms): Merge {
  const { merged } = merge;
  const before = new Map(mine.opportunities.map((one) => [one.id, one]));
  const recorded = revisionsByOpportunity(merged.revisions);
  const found = merged.opportunities.flatMap((after) => {
    const known = before.get(after.id);
    return known && known !== after && isRevised(known, after)
      ? revisionsOf(known, after, recorded.get(after.id)?.at(-1), terms)
      : [];
  });
  if (found.length === 0) return merge;
  const count = merge.counts.revisions;
  return {
    ...merge,
    merged: { ...merged, revisions: [...merged.revisions, ...found] },
    counts: { ...merge.counts, revisions: { ...count, added: count.added + found.length } },
  };
}

function revisionsOf(
  before: Opportunity,
  after: Opportunity,
  last: Revision | undefined,
  { newId, after: later }: RevisionTerms,
): readonly Revision[] {
  if (last && !isRevised(last, after)) return [];
  const since = last?.recordedAt ?? before.updatedAt;
  const at = after.updatedAt > since ? after.updatedAt : later(since);
  const now = revisionOf(after, newId(), at);
  return last ? [now] : [revisionOf(before, newId(), before.updatedAt), now];
}

function revisionOf(
  { id, amount, expectedClose, discount, customerStage }: Opportunity,
  revisionId: RevisionId,
  recordedAt: IsoInstant,
): Revision {
  return {
    id: revisionId,
    opportunityId: id,
    amount,
    expectedClose,
    ...(discount !== undefined && { discount }),
    ...(customerStage !== undefined && { customerStage }),
    recordedAt,
  };
}
