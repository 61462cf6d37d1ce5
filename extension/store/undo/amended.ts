/** Changing what is stored and not what a screen shows: the change is made to the record as it is at that moment. */
import {
  type Account,
  type AccountId,
  type Contact,
  type ContactId,
  currentStakeholders,
  type Opportunity,
} from "#core";
import { database } from "../database.ts";
import { nowAfter } from "../identity.ts";
import type { AssessedContact } from "../buying-centre/reporting.ts";
import { ChangedSince } from "./take-back.ts";
import type { Deed } from "./deed.ts";

/** The deed that changes one opportunity; refused when it is gone. */
export async function amendedOpportunity(
  id: Opportunity["id"],
  change: (known: Opportunity) => Omit<Opportunity, "updatedAt">,
): Promise<Deed> {
  return { opportunities: [amended(await database.opportunities.get(id), change)] };
}

/** The deed that changes one account; refused when it is gone. */
export async function amendedAccount(
  id: AccountId,
  change: (known: Account) => Omit<Account, "updatedAt">,
): Promise<Deed> {
  return { accounts: [amended(await database.accounts.get(id), change)] };
}

/** The deed that changes one contact; refused when it is gone. */
export async function amendedContact(
  id: ContactId,
  change: (known: Contact) => Omit<Contact, "updatedAt">,
): Promise<Deed> {
  return { contacts: [amended(await database.contacts.get(id), change)] };
}

/** A contact with the assessment that holds now; refused when it is gone. */
export async function assessedNow(id: ContactId): Promise<AssessedContact> {
  const contact = await database.contacts.get(id);
  if (!contact) throw new ChangedSince();
  const { accountId } = contact;
  const all = await database.stakeholders.where({ accountId }).toArray();
  return { contact, stakeholder: currentStakeholders(all).find((one) => one.contactId === id) };
}

function amended<T extends Account | Opportunity | Contact>(
  known: T | undefined,
  change: (known: T) => Omit<T, "updatedAt">,
): T {
  if (!known) throw new ChangedSince();
  return { ...change(known), updatedAt: nowAfter(known.updatedAt) } as T;
}
