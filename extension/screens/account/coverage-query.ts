/** How far an account is known: its groups, the sources to try, and the nine points of a large deal. */
import {
  type Contact,
  coverageOf,
  type CoveredFact,
  dayOf,
  daysBetween,
  type GroupCoverage,
  type InformationJudgement,
  type IsoDate,
  type KnownPerson,
  type Need,
  type PointOfInformation,
  pointsOfInformation,
  propertyOf,
  type SourceToTry,
  sourcesToTry,
} from "#core";
import { cardFields, cardProperties } from "../../store/contact-card.ts";
import type { FullAccount } from "./account-query.ts";

export interface AccountCoverage {
  readonly groups: readonly GroupCoverage[];
  readonly sources: readonly SourceToTry[];
  readonly points: readonly PointOfInformation<InformationJudgement>[];
}

type Known = Pick<FullAccount, "facts" | "contacts" | "opportunities" | "needs" | "judgements">;

/** The coverage by all that is stored; what the product has no field for yet counts as missing. */
export function coverageOfAccount(
  { facts, contacts, opportunities, needs, judgements }: Known,
  today: IsoDate,
): AccountCoverage {
  const covered = [
    ...facts.filter(({ property }) => propertyOf(property).group !== "needs"),
    ...needs.filter(isReason).map(({ fact }) => fact),
    ...contacts.flatMap(({ contact }) => cardFacts(contact, today)),
  ];
  const groups = coverageOf(covered);
  const stage = opportunities.find(({ position }) => position.number > 0)?.position.number;
  return {
    groups,
    sources: sourcesToTry(groups),
    points: pointsOfInformation({
      facts: covered,
      judgements,
      people: contacts.map(({ contact, stakeholder }): KnownPerson => ({
        ...stakeholder,
        needKnown: needs.some(({ contactId }) => contactId === contact.id),
      })),
      project: stage === undefined ? {} : { purchasingStage: String(stage) },
    }),
  };
}

/** A need that the company has said, and not only of the contract, is a reason for a project. */
function isReason({ kind, contactId, fact }: Need): boolean {
  return kind === "explicit-need" && !contactId && !fact.holds.term;
}

/** What stands on a contact's card is known as of the day on which the card was last changed. */
function cardFacts(contact: Contact, today: IsoDate): readonly CoveredFact[] {
  const age = daysBetween(dayOf(contact.updatedAt), today);
  return cardFields
    .filter((field) => contact[field])
    .map((field) => {
      const property = cardProperties[field];
      return { property, isStale: age > propertyOf(property).ageing, conflictsWith: [] };
    });
}
