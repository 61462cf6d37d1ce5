/** Meetings: whoever took part in an activity at which people see each other has been met. */
import type { Activity, ActivityKind } from "../research/account/activity.ts";
import type { ContactId } from "../value/id.ts";
import type { IsoDate } from "../value/iso-date.ts";
import { currentStakeholders, type Stakeholder } from "./stakeholder.ts";

/** A call or a message is no meeting. */
const inPerson: readonly ActivityKind[] = [
  "visit",
  "meeting",
  "demonstration",
  "seminar",
  "trade-fair",
];

export function isMeeting({ kind }: Pick<Activity, "kind">): boolean {
  return inPerson.includes(kind);
}

/**
 * The assessments, with the last meeting that the activities tell of where the newest assessment of a contact knows of
 * none or of an earlier one. Assessments themselves are never changed: an activity that goes takes its meeting along.
 */
export function withMeetings(
  assessments: readonly Stakeholder[],
  activities: readonly Pick<Activity, "kind" | "on" | "contactIds">[],
): readonly Stakeholder[] {
  const last = new Map<ContactId, IsoDate>();
  for (const { on, contactIds } of activities.filter(isMeeting))
    for (const id of contactIds) if (on > (last.get(id) ?? "")) last.set(id, on);
  if (last.size === 0) return assessments;
  const newest = new Set(currentStakeholders(assessments));
  return assessments.map((one) => {
    const met = newest.has(one) ? last.get(one.contactId) : undefined;
    return met !== undefined && met > (one.metOn ?? "") ? { ...one, metOn: met } : one;
  });
}
