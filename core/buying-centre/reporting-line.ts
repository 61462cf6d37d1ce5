/** Reporting lines: who answers to whom, without circles, whatever two browsers have written of the same people. */
import type { ContactId } from "../value/id.ts";
import type { Stakeholder } from "./stakeholder.ts";

/** What a line is made of. */
export interface Reporting extends Pick<Stakeholder, "contactId" | "reportsTo"> {
  readonly id: string;
  readonly assessedAt: string;
}

/** The lines that hold; `refused` are people whose line would close a circle with older ones. */
export interface ReportingLines {
  readonly bossOf: ReadonlyMap<ContactId, ContactId>;
  readonly refused: readonly ContactId[];
}

/**
 * The lines of the present assessments to people who are among them. The oldest come first, so that a newer line
 * that closes a circle is left out, and not an older one that others rely on. Several may have nobody above them.
 */
export function reportingLines(stakeholders: readonly Reporting[]): ReportingLines {
  const known = new Set(stakeholders.map(({ contactId }) => contactId));
  const bossOf = new Map<ContactId, ContactId>();
  const refused: ContactId[] = [];
  for (const { contactId, reportsTo } of [...stakeholders].sort(byAge)) {
    if (!reportsTo || !known.has(reportsTo)) continue;
    if (circleOf(bossOf, contactId, reportsTo)) refused.push(contactId);
    else bossOf.set(contactId, reportsTo);
  }
  return { bossOf, refused };
}

/**
 * The circle that a line would close, from the person upward and back; `undefined` when it closes none.
 * @example circleOf(new Map([["wu", "lin"], ["lin", "chen"]]), "chen", "wu") // ["chen", "wu", "lin", "chen"]
 */
export function circleOf(
  bossOf: ReadonlyMap<ContactId, ContactId>,
  person: ContactId,
  boss: ContactId,
): readonly ContactId[] | undefined {
  const way: ContactId[] = [person];
  for (let next: ContactId | undefined = boss; next !== undefined; next = bossOf.get(next)) {
    // A circle that the person isn't part of is no fault of this line.
    if (next !== person && way.includes(next)) return undefined;
    way.push(next);
    if (next === person) return way;
  }
  return undefined;
}

function byAge(a: Reporting, b: Reporting): number {
  if (a.assessedAt !== b.assessedAt) return a.assessedAt < b.assessedAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
