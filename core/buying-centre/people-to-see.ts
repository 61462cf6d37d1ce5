/** Whom to see next: deciders never met, then people of influence who are not on our side. */
import { decides, influential } from "./influence.ts";
import type { Stakeholder } from "./stakeholder.ts";

/** Why a person should be seen, the most urgent first. */
export const reasonsToSee = ["decider-never-met", "opponent-with-influence", "never-met"] as const;
export type ReasonToSee = (typeof reasonsToSee)[number];

export interface PersonToSee {
  readonly stakeholder: Stakeholder;
  readonly reason: ReasonToSee;
}

/** The people to see, the most urgent first and among those the most influential first. */
export function peopleToSee(stakeholders: readonly Stakeholder[]): readonly PersonToSee[] {
  return stakeholders
    .flatMap((stakeholder) => {
      const reason = reasonToSee(stakeholder);
      return reason ? [{ stakeholder, reason }] : [];
    })
    .sort(
      (a, b) =>
        urgency(a) - urgency(b) || (b.stakeholder.influence ?? 0) - (a.stakeholder.influence ?? 0),
    );
}

function reasonToSee({
  level,
  roles,
  influence,
  stance,
  metOn,
}: Stakeholder): ReasonToSee | undefined {
  if (!metOn && decides({ level, roles })) return "decider-never-met";
  if (stance === "opponent" && (influence ?? 0) >= influential) return "opponent-with-influence";
  return metOn ? undefined : "never-met";
}

function urgency(person: PersonToSee): number {
  return reasonsToSee.indexOf(person.reason);
}
