/** Importing a planned list of accounts: everything in one transaction, nothing twice. */
import {
  type Account,
  type AccountId,
  type Contact,
  foldSpace,
  hostOf,
  type ImportPlan,
  type ImportRow,
  type IsoInstant,
  type Observation,
  type Reader,
} from "#core";
import { database } from "../database.ts";
import { defined } from "../defined.ts";
import { newId, now } from "../identity.ts";

/** How many records an import has added. */
export interface ListImported {
  readonly accounts: number;
  readonly contacts: number;
  readonly facts: number;
}

/** The list as a source: the name of its file, and who imports it. */
interface ListSource {
  readonly file: string;
  readonly readBy: Reader;
}

/**
 * Writes what a dry run has planned. Rows of one company come to one account; a fact or a contact that
 * the account has already is left out, so that the same list can be imported again.
 */
export async function importAccountList(
  plan: ImportPlan,
  source: ListSource,
): Promise<ListImported> {
  const { accounts, contacts, observations } = database;
  return database.transaction("rw", [accounts, contacts, observations], async () => {
    const at = now();
    const owners = ownersOf(plan.rows, at);
    const ids = [...new Set([...owners.values()].map(({ id }) => id))];
    const [knownContacts, knownFacts] = await Promise.all([
      contacts.where("accountId").anyOf(ids).toArray(),
      observations.where("accountId").anyOf(ids).toArray(),
    ]);
    const isNewContact = firstOnly(knownContacts.map(contactKey));
    const isNewFact = firstOnly(knownFacts.map(factKey));
    const newAccounts = newAccountsOf(plan.rows, owners);
    const newContacts = plan.rows
      .flatMap((row) => contactOf(row, owners.get(nameKey(row.name))!.id, at))
      .filter((contact) => isNewContact(contactKey(contact)));
    const newFacts = plan.rows
      .flatMap((row) => factsOf(row, owners.get(nameKey(row.name))!.id, at, source))
      .filter((fact) => isNewFact(factKey(fact)));
    await accounts.bulkAdd(newAccounts);
    await contacts.bulkAdd(newContacts);
    await observations.bulkAdd(newFacts);
    return {
      accounts: newAccounts.length,
      contacts: newContacts.length,
      facts: newFacts.length,
    };
  });
}

function ownersOf(rows: readonly ImportRow[], at: IsoInstant): ReadonlyMap<string, Account> {
  const owners = new Map<string, Account>();
  for (const row of rows) {
    const key = nameKey(row.name);
    if (!owners.has(key)) owners.set(key, row.known ?? accountOf(row, at));
  }
  return owners;
}

function newAccountsOf(
  rows: readonly ImportRow[],
  owners: ReadonlyMap<string, Account>,
): readonly Account[] {
  const known = new Set(rows.flatMap((row) => (row.known ? [row.known.id] : [])));
  return [...owners.values()].filter(({ id }) => !known.has(id));
}

function accountOf(row: ImportRow, at: IsoInstant): Account {
  const website = row.facts.find(({ property }) => property === "website");
  const host = website ? hostOf(website.value) : "";
  return {
    id: newId<AccountId>(),
    name: row.name,
    domains: host.includes(".") ? [host] : [],
    ...defined({ owner: row.owner }),
    createdAt: at,
    updatedAt: at,
  };
}

function contactOf(row: ImportRow, accountId: AccountId, at: IsoInstant): readonly Contact[] {
  return row.contact
    ? [{ id: newId(), accountId, ...row.contact, createdAt: at, updatedAt: at }]
    : [];
}

function factsOf(
  row: ImportRow,
  accountId: AccountId,
  at: IsoInstant,
  { file, readBy }: ListSource,
): readonly Observation[] {
  return row.facts.map(({ property, value }) => ({
    id: newId(),
    accountId,
    property,
    value,
    source: { channel: "imported-list", title: file },
    readBy,
    observedAt: at,
  }));
}

/** Says of each key whether it is met for the first time. */
function firstOnly(known: readonly string[]): (key: string) => boolean {
  const seen = new Set(known);
  return (key) => !seen.has(key) && Boolean(seen.add(key));
}

function nameKey(name: string): string {
  return foldSpace(name).toLowerCase();
}

function contactKey({ accountId, name }: Contact): string {
  return `${accountId}\n${nameKey(name)}`;
}

function factKey({ accountId, property, value }: Observation): string {
  return `${accountId}\n${property}\n${nameKey(value)}`;
}
