/** An assessment of a contact as its form holds it, and as the record that it becomes. */
import {
  type Contact,
  type ContactId,
  type IsoDate,
  type IsoInstant,
  type NeededPosition,
  type Relation,
  type RelationContent,
  relationContents,
  type RelationGround,
  relationGrounds,
  type Stakeholder,
  type Tie,
  type TieKind,
} from "#core";
import { defined } from "../../store/defined.ts";
import { newId } from "../../store/identity.ts";

/** Each ground of a relation by its content: what was chosen of 0 to 3, or nothing. */
export type RelationKey = `${RelationContent}.${RelationGround}`;

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
  readonly reportsTo: ContactId | "";
  readonly ties: Readonly<Record<ContactId, TieKind>>;
  readonly relation: Readonly<Partial<Record<RelationKey, string>>>;
}

/**
 * The form of what was assessed last; for a contact that nobody has assessed an empty one, or one for the position
 * that somebody new is to hold.
 */
export function assessmentOf(
  stakeholder: Stakeholder | undefined,
  ties: readonly Tie[] = [],
  position: NeededPosition = {},
): Assessment {
  return {
    level: stakeholder?.level ?? position.level ?? "",
    function: stakeholder?.function ?? position.function ?? "",
    roles: stakeholder?.roles ?? (position.role ? [position.role] : []),
    buyerType: stakeholder?.buyerType ?? "",
    influence: stakeholder?.influence === undefined ? "" : String(stakeholder.influence),
    stance: stakeholder?.stance ?? "",
    handler: stakeholder?.handler ?? false,
    metOn: stakeholder?.metOn ?? "",
    reportsTo: stakeholder?.reportsTo ?? "",
    ties: stakeholder ? tiesFrom(stakeholder.contactId, ties) : {},
    relation: chosenOf(stakeholder?.relation),
  };
}

function tiesFrom(id: ContactId, ties: readonly Tie[]): Assessment["ties"] {
  return Object.fromEntries(
    ties.flatMap(({ a, b, kind }) =>
      a === id ? [[b, kind] as const] : b === id ? [[a, kind] as const] : [],
    ),
  );
}

function chosenOf(relation: Relation | undefined): Assessment["relation"] {
  return Object.fromEntries(
    relationContents.flatMap((content) =>
      relationGrounds.flatMap((ground) => {
        const level = relation?.[content]?.[ground];
        return level === undefined ? [] : [[`${content}.${ground}`, String(level)]];
      }),
    ),
  );
}

function relationOf(chosen: Assessment["relation"]): Relation | undefined {
  const parts = relationContents.flatMap((content) => {
    const levels = relationGrounds.flatMap((ground) => {
      const level = chosen[`${content}.${ground}`];
      return level ? [[ground, Number(level)] as const] : [];
    });
    return levels.length > 0 ? [[content, Object.fromEntries(levels)] as const] : [];
  });
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

function tied(ties: Assessment["ties"], wanted: TieKind): ContactId[] | undefined {
  const ids = Object.entries(ties).flatMap(([id, kind]) =>
    kind === wanted ? [id as ContactId] : [],
  );
  return ids.length > 0 ? ids : undefined;
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
      reportsTo: assessment.reportsTo || undefined,
      friends: tied(assessment.ties, "friend"),
      rivals: tied(assessment.ties, "rival"),
      relation: relationOf(assessment.relation),
    }),
    assessedAt: at,
  };
}
