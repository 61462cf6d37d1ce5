/** What is known of the account that a page is about: its facts in force, and its people. */
import { useMemo } from "preact/hooks";
import { factKey } from "../../capture/proposals/merge-proposals.ts";
import { useLive } from "../../store/live.ts";
import { type AccountId, currentStakeholders, observationsInForce } from "#core";
import { database } from "../../store/database.ts";
import { type Ledger, ledgerOf } from "../../store/research/ledger.ts";
import type { AssessedContact } from "./shown-people.ts";

const NOBODY: readonly AssessedContact[] = [];
const EMPTY: Ledger = { observations: [], withdrawals: [] };

async function contactsOf(id: AccountId): Promise<readonly AssessedContact[]> {
  const [contacts, assessments] = await Promise.all([
    database.contacts.where("accountId").equals(id).toArray(),
    database.stakeholders.where("accountId").equals(id).toArray(),
  ]);
  const current = new Map(currentStakeholders(assessments).map((one) => [one.contactId, one]));
  return contacts.map((contact) => ({ contact, stakeholder: current.get(contact.id) }));
}

/** The ledger of an account, the keys of the facts that it holds, and its people; nothing of one that is none yet. */
export function useKnown(id: AccountId | undefined) {
  const ledger = useLive(async () => (id ? ledgerOf([id]) : EMPTY), [id]);
  const contacts = useLive(async () => (id ? contactsOf(id) : NOBODY), [id]);
  const known = ledger.state === "ready" ? ledger.value : EMPTY;
  const observations = useMemo(
    () => observationsInForce(known.observations, known.withdrawals),
    [known],
  );
  const facts = useMemo(() => new Set(observations.map(factKey)), [observations]);
  return {
    ledger: known,
    facts,
    contacts: contacts.state === "ready" ? contacts.value : NOBODY,
  };
}
