/** Past opportunities: the history that another system kept, imported so that rates can be learned from it. */
import * as z from "zod/mini";
import { PastOpportunityId } from "../../value/id.ts";
import { IsoInstant } from "../../value/iso-date.ts";
import { Money } from "../../value/money.ts";

// @__NO_SIDE_EFFECTS__
function stageEvent() {
  return z.string().check(z.regex(/^[^@;；]+@\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u));
}

/**
 * One opportunity of the imported history. `ref` is its id over there, `importId` the import that it came with, so
 * that one import can be taken back as a whole. `events` are `stage@instant`, in the order of first reach.
 * A stage's name holds neither `@` nor a semicolon.
 */
export const PastOpportunity = z.strictObject({
  id: PastOpportunityId,
  importId: z.string(),
  ref: z.string(),
  name: z.optional(z.string()),
  account: z.optional(z.string()),
  owner: z.optional(z.string()),
  amount: z.optional(Money),
  events: z.array(stageEvent()),
  outcome: z.optional(z.enum(["won", "lost"])),
  closedAt: z.optional(IsoInstant),
  importedAt: IsoInstant,
});
export type PastOpportunity = z.infer<typeof PastOpportunity>;

/** An event apart: the stage and the moment it was first reached. */
export interface ReachedStage {
  readonly stage: string;
  readonly at: IsoInstant;
}

/**
 * An event as two parts; a stage's name holds no `@`.
 * @example stageEventOf("proposal@2026-03-01T00:00:00Z").stage // "proposal"
 */
export function stageEventOf(event: string): ReachedStage {
  const at = event.lastIndexOf("@");
  return { stage: event.slice(0, at), at: event.slice(at + 1) as IsoInstant };
}
