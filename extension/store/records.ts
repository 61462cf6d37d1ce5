/** Writing records: each function is one transaction and resolves only when it is committed. */
import type { Account, Contact, Observation, Opportunity, Rating, Stakeholder, Tick } from "#core";
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

/** Adds ratings, all or none. */
export async function addRatings(ratings: readonly Rating[]): Promise<void> {
  const { ratings: ledger } = database;
  await database.transaction("rw", ledger, () => ledger.bulkAdd([...ratings]));
}

/** Adds an assessment of a contact. */
export async function addStakeholder(stakeholder: Stakeholder): Promise<void> {
  await database.stakeholders.add(stakeholder);
}

/** Adds an opportunity or replaces the one with the same id. */
export async function saveOpportunity(opportunity: Opportunity): Promise<void> {
  await database.opportunities.put(opportunity);
}

/** Adds a tick: that a condition is met, or met no longer. */
export async function addTick(tick: Tick): Promise<void> {
  await database.ticks.add(tick);
}

/** Saves a contact and, when it is given, a new assessment of it. */
export async function saveContactWithAssessment(
  contact: Contact,
  assessment: Stakeholder | undefined,
): Promise<void> {
  const { contacts, stakeholders } = database;
  await database.transaction("rw", [contacts, stakeholders], async () => {
    await contacts.put(contact);
    if (assessment) await stakeholders.add(assessment);
  });
}
