/** People for org charts in tests: a name, and what has been judged of it. */
import type { ChartPerson, ContactId, OrgTexts, Stakeholder } from "#core";
import { stakeholder } from "../made-up.ts";

/** A person with an assessment; `reportsTo`, `friends` and `rivals` are names of others. */
export function chartPerson(name: string, changes: Partial<Stakeholder> = {}): ChartPerson {
  return { contact: unassessed(name).contact, stakeholder: stakeholder(name, changes) };
}

export function reportingTo(name: string, boss: string): ChartPerson {
  return chartPerson(name, { reportsTo: boss as ContactId });
}

export function unassessed(name: string): ChartPerson {
  return { contact: { id: name as ContactId, name: `Person ${name}` } };
}

/** Words that say which they are. */
export const chartTexts: OrgTexts = {
  stance: (stance) => `stance ${stance}`,
  marks: ({ stakeholder: one }) => `roles ${one?.roles.join(" ") ?? ""}`,
  met: ({ stakeholder: one }) => (one?.metOn ? `met ${one.metOn}` : "never met"),
  position: ({ role }) => `needs ${role ?? "anybody"}`,
  heading: (over) => `heading ${over}`,
  hole: "still to find",
};
