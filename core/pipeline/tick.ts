/** Ticks: events that say that a condition is met, or is met no longer, with date and evidence. */
import * as z from "zod/mini";
import { ConditionId, ObservationId, OpportunityId, TickId } from "../value/id.ts";
import { IsoDate, IsoInstant } from "../value/iso-date.ts";

// @__NO_SIDE_EFFECTS__
function evidenceText() {
  return z.string().check(z.trim(), z.minLength(1), z.maxLength(2000));
}

/** What shows that a condition is met: in words, and where possible the clip that proves it. */
export const Evidence = z.strictObject({
  text: evidenceText(),
  observationId: z.optional(ObservationId),
});
export type Evidence = z.infer<typeof Evidence>;

/** `done: false` takes an earlier tick back. `on` is the day it happened, `recordedAt` when it was entered. */
export const Tick = z.strictObject({
  id: TickId,
  opportunityId: OpportunityId,
  conditionId: ConditionId,
  done: z.boolean(),
  on: IsoDate,
  evidence: Evidence,
  recordedAt: IsoInstant,
});
export type Tick = z.infer<typeof Tick>;

/** The conditions of one opportunity that are met: for each condition the event recorded last counts. */
export function conditionsMet(ticks: readonly Tick[]): ReadonlySet<ConditionId> {
  const last = new Map<ConditionId, Tick>();
  for (const tick of ticks) {
    const other = last.get(tick.conditionId);
    if (
      !other ||
      other.recordedAt < tick.recordedAt ||
      (other.recordedAt === tick.recordedAt && other.id < tick.id)
    )
      last.set(tick.conditionId, tick);
  }
  return new Set([...last.values()].filter((tick) => tick.done).map((tick) => tick.conditionId));
}

/** The ticks of each opportunity, in their order. */
export function ticksByOpportunity(
  ticks: readonly Tick[],
): ReadonlyMap<OpportunityId, readonly Tick[]> {
  const groups = new Map<OpportunityId, Tick[]>();
  for (const tick of ticks) {
    const group = groups.get(tick.opportunityId);
    if (group) group.push(tick);
    else groups.set(tick.opportunityId, [tick]);
  }
  return groups;
}
