/** Today's agenda from what is stored, account by account, so that the ledger is never in memory as a whole. */
import {
  type Account,
  type AccountState,
  accountProfile,
  type Agenda,
  agendaOf,
  type Contact,
  type ContactId,
  currentStakeholders,
  dayOf,
  type IsoDate,
  peopleToSee,
} from "#core";
import { assessmentsIn } from "./assessments.ts";
import { database } from "./database.ts";
import { grouped } from "./grouped.ts";
import { ledgerOf } from "./ledger.ts";
import { allOpportunities, type StandingOpportunity } from "./pipeline.ts";

/** The agenda with the names that it is shown with. */
export interface TodaysAgenda {
  readonly agenda: Agenda;
  readonly accountNames: ReadonlyMap<string, string>;
  readonly contacts: ReadonlyMap<ContactId, Contact>;
  readonly isNewUser: boolean;
}

/** How many accounts are looked at in one go. */
const CHUNK = 200;

export async function todaysAgenda(today: IsoDate): Promise<TodaysAgenda> {
  const [accounts, opportunities, contacts] = await Promise.all([
    database.accounts.orderBy("name").toArray(),
    allOpportunities(),
    database.contacts.toArray(),
  ]);
  const states: AccountState[] = [];
  for (let from = 0; from < accounts.length; from += CHUNK)
    states.push(...(await statesOf(accounts.slice(from, from + CHUNK), opportunities, today)));
  return {
    agenda: agendaOf(states, today),
    accountNames: new Map(accounts.map(({ id, name }) => [id, name])),
    contacts: new Map(contacts.map((contact) => [contact.id, contact])),
    isNewUser: accounts.length === 0,
  };
}

async function statesOf(
  accounts: readonly Account[],
  opportunities: readonly StandingOpportunity[],
  today: IsoDate,
): Promise<readonly AccountState[]> {
  const ids = accounts.map(({ id }) => id);
  const [{ observations, withdrawals }, assessments] = await Promise.all([
    ledgerOf(ids),
    assessmentsIn(ids),
  ]);
  const facts = grouped(observations, ({ accountId }) => accountId);
  const withdrawn = grouped(withdrawals, ({ accountId }) => accountId);
  const projects = grouped(opportunities, ({ opportunity }) => opportunity.accountId);
  const people = grouped(assessments, ({ accountId }) => accountId);
  return ids.map((accountId) => ({
    accountId,
    // Only what is stale is kept: the rest of the profile is of no use here.
    facts: accountProfile(facts.get(accountId) ?? [], today, withdrawn.get(accountId) ?? []).filter(
      ({ isStale }) => isStale,
    ),
    people: peopleToSee(currentStakeholders(people.get(accountId) ?? [])),
    opportunities: (projects.get(accountId) ?? []).map(({ opportunity, next, ticks }) => ({
      opportunity,
      next,
      lastProgress: ticks.reduce(
        (last, { recordedAt }) => (dayOf(recordedAt) > last ? dayOf(recordedAt) : last),
        dayOf(opportunity.createdAt),
      ),
    })),
  }));
}
