/** An assessment of a contact as its form holds it, and as the record that it becomes. */
import type { Contact, IsoDate, IsoInstant, Stakeholder } from "#core";
import { defined } from "../../store/defined.ts";
import { newId } from "../../store/identity.ts";

/** The form's fields; an empty text is what nobody has said yet. */
export interface Assessment {
  readonly level: NonNullable<Stakeholder["level"]> | "";
  readonly function: NonNullable<Stakeholder["function"]> | "";
  readonly roles: Stakeholder["roles"];
  readonly buyerType: NonNullable<Stakeholder["buyerType"]> | "";
  readonly influence: string;
  readonly stance: NonNullable<Stakeholder["stance"]> | "";
  readonly handler: boolean;
  readonly metOn: string;
}

/** The form of what was assessed last; an empty one for a contact that nobody has assessed. */
export function assessmentOf(stakeholder: Stakeholder | undefined): Assessment {
  return {
    level: stakeholder?.level ?? "",
    function: stakeholder?.function ?? "",
    roles: stakeholder?.roles ?? [],
    buyerType: stakeholder?.buyerType ?? "",
    influence: stakeholder?.influence === undefined ? "" : String(stakeholder.influence),
    stance: stakeholder?.stance ?? "",
    handler: stakeholder?.handler ?? false,
    metOn: stakeholder?.metOn ?? "",
  };
}

/** The influence that was typed: a whole number from 0 to 10, nothing, or something else. */
export function influenceOf({ influence }: Assessment): number | undefined | "bad" {
  const text = influence.trim();
  if (text === "") return undefined;
  return /^(\d|10)$/u.test(text) ? Number(text) : "bad";
}

export function isSameAssessment(a: Assessment, b: Assessment): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The record of a form whose influence has been checked. */
export function stakeholderOf(
  assessment: Assessment,
  contact: Contact,
  at: IsoInstant,
): Stakeholder {
  const influence = influenceOf(assessment);
  return {
    id: newId(),
    accountId: contact.accountId,
    contactId: contact.id,
    roles: assessment.roles,
    ...defined({
      level: assessment.level || undefined,
      function: assessment.function || undefined,
      buyerType: assessment.buyerType || undefined,
      influence: influence === "bad" ? undefined : influence,
      stance: assessment.stance || undefined,
      handler: assessment.handler || undefined,
      metOn: (assessment.metOn as IsoDate) || undefined,
    }),
    assessedAt: at,
  };
}
