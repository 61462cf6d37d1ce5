/** How far an account is known by all that is kept of it: its groups, the sources to try, and the nine points of a large deal. */
import { dayOf, daysBetween, type IsoDate } from "../../value/iso-date.ts";
import type { ContactId } from "../../value/id.ts";
import type { Fact } from "../account/account-profile.ts";
import type { Contact } from "../account/contact.ts";
import {
  coverageOf,
  type CoveredFact,
  type GroupCoverage,
  type SourceToTry,
  sourcesToTry,
} from "./coverage.ts";
import type { Judgement } from "./information-judgement.ts";
import {
  type KnownPerson,
  type PointOfInformation,
  pointsOfInformation,
} from "./information-points.ts";
import type { Need } from "../account/need.ts";
import { propertyOf, type PropertyKey } from "../facts/property.ts";

/** Which property each field of a contact's card is a value of. */
export const cardProperties = {
  name: "contact-name",
  position: "position",
  department: "department",
  phone: "business-phone",
  email: "business-email",
} as const satisfies Partial<Record<keyof Contact, PropertyKey>>;

export type CardField = keyof typeof cardProperties;
export const cardFields: readonly CardField[] = [
  "name",
  "position",
  "department",
  "phone",
  "email",
];

/** Everything that is kept of one account; `people` are its stakeholders, one a contact. */
export interface KnownAccount<J extends Judgement = Judgement> {
  readonly facts: readonly Fact[];
  readonly needs: readonly Need[];
  readonly contacts: readonly Contact[];
  readonly people: readonly (KnownPerson & { readonly contactId: ContactId })[];
  readonly judgements: readonly J[];
  /** The customer's stage, as far as an opportunity tells it; any text says that it is known. */
  readonly purchasingStage?: string | undefined;
}

export interface AccountCoverage<J extends Judgement = Judgement> {
  readonly groups: readonly GroupCoverage[];
  readonly sources: readonly SourceToTry[];
  readonly points: readonly PointOfInformation<J>[];
}

/** The coverage by all that is kept; what the product has no field for yet counts as missing. */
export function accountCoverage<J extends Judgement>(
  { facts, needs, contacts, people, judgements, purchasingStage }: KnownAccount<J>,
  today: IsoDate,
): AccountCoverage<J> {
  const covered = [
    ...facts.filter(({ property }) => propertyOf(property).group !== "needs"),
    ...needs.filter(isReason).map(({ fact }) => fact),
    ...contacts.flatMap((contact) => cardFacts(contact, today)),
  ];
  const groups = coverageOf(covered);
  const known = new Map(people.map((person) => [person.contactId, person]));
  return {
    groups,
    sources: sourcesToTry(groups),
    points: pointsOfInformation({
      facts: covered,
      judgements,
      people: contacts.map(({ id }): KnownPerson => ({
        ...known.get(id),
        needKnown: needs.some(({ contactId }) => contactId === id),
      })),
      project: purchasingStage === undefined ? {} : { purchasingStage },
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
