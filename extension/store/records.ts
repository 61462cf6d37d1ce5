/** Writing records that nobody undoes: each function is one transaction and resolves only when it is committed. */
import type { Account, Contact, Observation } from "#core";
import { database } from "./database.ts";

/** Adds an account or replaces the one with the same id. */
export async function saveAccount(account: Account): Promise<void> {
  await database.accounts.put(account);
}

/** Adds a contact or replaces the one with the same id. */
export async function saveContact(contact: Contact): Promise<void> {
  await database.contacts.put(contact);
}

/** Adds observations, all or none; one that is there already is an error, for the ledger only grows. */
export async function addObservations(observations: readonly Observation[]): Promise<void> {
  const { observations: ledger } = database;
  await database.transaction("rw", ledger, () => ledger.bulkAdd([...observations]));
}
