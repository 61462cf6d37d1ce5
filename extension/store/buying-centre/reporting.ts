/** Drawing who reports to whom and who is whose friend or rival: each a new assessment, so that all of it can be undone. */
import {
  type Contact,
  type ContactId,
  type Stakeholder,
  type TieKind,
  tieBetween,
  tiesOf,
  withTie,
} from "#core";
import { partsOf } from "../../capture/keeping/keep-person.ts";
import { newId, now, nowAfter } from "../identity.ts";
import type { Deed } from "../undo/deed.ts";

/** A contact with the assessment that holds now, if anybody has judged it. */
export interface AssessedContact {
  readonly contact: Contact;
  readonly stakeholder: Stakeholder | undefined;
}

/** The person reports to a chief from now on, or to nobody. */
export function lineDeed(person: AssessedContact, chief: ContactId | undefined): Deed {
  const { reportsTo: _, ...rest } = nextAssessment(person);
  return { stakeholders: [chief ? { ...rest, reportsTo: chief } : rest] };
}

/**
 * The two are friends or rivals from now on, or neither. What the other's assessment says of the first is brought in
 * line: it is written only where it says something else.
 */
export function tieDeed(
  one: AssessedContact,
  other: AssessedContact,
  kind: TieKind | undefined,
): Deed {
  return {
    stakeholders: [
      withTie(nextAssessment(one), other.contact.id, kind),
      ...mendedOther(one.contact.id, other.stakeholder, kind),
    ],
  };
}

/** The assessment of somebody else that says something different of a tie, mended; nothing where it doesn't. */
export function mendedOther(
  one: ContactId,
  other: Stakeholder | undefined,
  kind: TieKind | undefined,
): readonly Stakeholder[] {
  if (!other) return [];
  const said = tieBetween(tiesOf([other, { contactId: one }]), one, other.contactId);
  if (said === undefined || said === kind) return [];
  return [withTie(newer(other), one, kind)];
}

/** What a next assessment of the person begins with: the last one, or what the job title suggests. */
function nextAssessment({ contact, stakeholder }: AssessedContact): Stakeholder {
  if (stakeholder) return newer(stakeholder);
  const { id: contactId, accountId, position } = contact;
  const parts = partsOf(undefined, position);
  return { ...parts, id: newId(), accountId, contactId, assessedAt: now() };
}

function newer(stakeholder: Stakeholder): Stakeholder {
  return { ...stakeholder, id: newId(), assessedAt: nowAfter(stakeholder.assessedAt) };
}
