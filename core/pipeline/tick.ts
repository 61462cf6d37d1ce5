/** Ticks: events that say that a condition is met, or is met no longer, with date and evidence. */
import * as z from "zod/mini";
import { ActivityId, ConditionId, ObservationId, OpportunityId, TickId } from "../value/id.ts";
import { IsoDate, IsoInstant } from "../value/iso-date.ts";

// @__NO_SIDE_EFFECTS__
function words(most: number) {
  return z.string().check(z.trim(), z.minLength(1), z.maxLength(most));
}

// @__NO_SIDE_EFFECTS__
function evidence() {
  return z
    .strictObject({
      text: z.optional(words(2000)),
      observationId: z.optional(ObservationId),
      activityId: z.optional(ActivityId),
      file: z.optional(words(300)),
    })
    .check(
      z.refine(
        ({ text, observationId, activityId, file }) =>
          (text ?? observationId ?? activityId ?? file) !== undefined,
        { error: "no-evidence" },
      ),
    );
}

/**
 * What shows that a condition is met, or no longer: a clip, an activity of ours, a file by its name, a note in words;
 * one of them at least. A clip or activity that is deleted later leaves its id, so that one sees that there was one.
 */
export const Evidence = evidence();
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
