/** The people of a page and of its account as one list, and what the page says of each. */
import type { Contact, SourceChannel, Stakeholder } from "#core";
import {
  type Card,
  type KeyedParts,
  partsOf,
  type PersonFact,
} from "../../capture/keeping/keep-person.ts";
import { nameKey, type PersonOnPage } from "../../capture/keeping/people-on-page.ts";
import type { Proposal } from "../../capture/proposals/proposal.ts";
import { defined } from "../../store/defined.ts";

/** A contact of the account with the assessment that holds now. */
export interface AssessedContact {
  readonly contact: Contact;
  readonly stakeholder: Stakeholder | undefined;
}

/** A person as the card shows it: named by the page, a contact of the account, or both. */
export interface ShownPerson {
  readonly key: string;
  readonly onPage: PersonOnPage | undefined;
  readonly contact: Contact | undefined;
  readonly parts: KeyedParts;
}

/** Those whom the page names in its order, then the other contacts by name. */
export function shownPeople(
  onPage: readonly PersonOnPage[],
  contacts: readonly AssessedContact[],
): readonly ShownPerson[] {
  const known = new Map(contacts.map((one) => [nameKey(one.contact.name), one]));
  const named = new Set(onPage.map(({ key }) => key));
  const others = contacts
    .filter(({ contact }) => !named.has(nameKey(contact.name)))
    .toSorted((a, b) => (a.contact.name < b.contact.name ? -1 : 1));
  return [
    ...onPage.map((one): ShownPerson => {
      const contact = known.get(one.key)?.contact;
      const parts = partsOf(
        known.get(one.key)?.stakeholder,
        contact ? contact.position : one.title,
      );
      return { key: one.key, onPage: one, contact, parts };
    }),
    ...others.map(({ contact, stakeholder }): ShownPerson => ({
      key: nameKey(contact.name),
      onPage: undefined,
      contact,
      parts: partsOf(stakeholder, contact.position),
    })),
  ];
}

export function cardOf({ name, title, phone, email }: PersonOnPage): Card {
  return { name, ...defined({ position: title, phone: phone?.value, email: email?.value }) };
}

/** What the page says of a person, each with its quote. */
export function factsOf(
  { name, title, proof, phone, email }: PersonOnPage,
  { page, channel }: { page: { url: string; title: string }; channel: SourceChannel },
): readonly PersonFact[] {
  const fact = (
    property: PersonFact["property"],
    value: string | undefined,
    { quote, foundIn, readBy }: Proposal = proof,
  ): readonly PersonFact[] =>
    value === undefined
      ? []
      : [
          {
            property,
            value,
            quote,
            foundIn,
            source: { channel, url: page.url, ...(page.title ? { title: page.title } : {}) },
            readBy,
          },
        ];
  return [
    ...fact("contact-name", name),
    ...fact("position", title),
    ...fact("business-phone", phone?.value, phone),
    ...fact("business-email", email?.value, email),
  ];
}
