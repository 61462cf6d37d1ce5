/** A contact's card and the facts about the contact: what a person says of one stands on the other too. */
import { cardFields, cardProperties, type Contact, type Observation } from "#core";
import { database } from "../database.ts";
import { nowAfter } from "../identity.ts";
import type { Deed } from "../undo/deed.ts";

/** The deed with the cards that follow from its new facts about contacts. */
export async function withCards(deed: Deed): Promise<Deed> {
  const facts = (deed.observations ?? []).filter(({ contactId }) => contactId);
  const known = await database.contacts.bulkGet([
    ...new Set(facts.map(({ contactId }) => contactId!)),
  ]);
  const changed = known.flatMap((contact) => {
    const after = contact && following(contact, facts);
    return after && after !== contact ? [after] : [];
  });
  return changed.length > 0 ? { ...deed, contacts: [...(deed.contacts ?? []), ...changed] } : deed;
}

function following(contact: Contact, facts: readonly Observation[]): Contact {
  return facts.reduce((before, { contactId, property, value }) => {
    const field = cardFields.find((one) => cardProperties[one] === property);
    if (contactId !== contact.id || !field || before[field] === value) return before;
    // A name on a card is shorter than a fact may be.
    const text = field === "name" ? value.slice(0, 200) : value;
    return { ...before, [field]: text, updatedAt: nowAfter(contact.updatedAt) };
  }, contact);
}
