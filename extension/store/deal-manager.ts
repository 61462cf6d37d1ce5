/** What the deal manager shows: every open opportunity with what is abnormal about it and what to do next. */
import {
  type AbnormalCase,
  abnormalCases,
  accountProfile,
  type AccountId,
  chanceIfCompleted,
  type Contact,
  type ContactId,
  currentStakeholders,
  dayOf,
  type IsoDate,
  type NextAction,
  type OpportunityId,
  nextActionsOf,
  patienceByStage,
  peopleToSee,
  regressions,
  revisionsByOpportunity,
  type Stakeholder,
  topDecider,
  waitsOf,
} from "#core";
import { chanceBook } from "./chances.ts";
import { assessmentsIn } from "./assessments.ts";
import { database } from "./database.ts";
import { grouped } from "./grouped.ts";
import { ledgerOf } from "./ledger.ts";
import { allOpportunities, type StandingOpportunity } from "./pipeline.ts";

/** An open opportunity with its abnormal cases. */
export interface WatchedOpportunity {
  readonly standing: StandingOpportunity;
  readonly cases: readonly AbnormalCase[];
}

/** The open opportunities that no longer go their usual way, the greatest amounts of each currency first. */
export async function abnormalOpportunities(
  today: IsoDate,
): Promise<readonly WatchedOpportunity[]> {
  const all = await allOpportunities();
  const [revisions, assessments] = await Promise.all([
    database.revisions.toArray(),
    assessmentsOf(all),
  ]);
  const revised = revisionsByOpportunity(revisions);
  const waits = all.map((one) => waitsOf(one.process, waitingOf(one), today));
  const patience = patienceByStage(waits.flat(), all[0]?.process.length ?? 0);
  const watched = all.map((standing, at) => {
    const { opportunity, position, process, ticks } = standing;
    const decider = topDecider(currentStakeholders(assessments.get(opportunity.accountId) ?? []));
    return {
      opportunity,
      position,
      restingDays: waits[at]!.at(-1)?.days ?? 0,
      patience: patience[position.number]!,
      regressions: regressions(process, ticks),
      revisions: revised.get(opportunity.id) ?? [],
      deciderMet: decider && decider.metOn !== undefined,
    };
  });
  return abnormalCases(watched, today)
    .map((cases, at) => ({ standing: all[at]!, cases }))
    .filter(({ cases }) => cases.length > 0)
    .sort((a, b) => b.standing.opportunity.amount.amount - a.standing.opportunity.amount.amount);
}

/** An opportunity counts from the day it was entered, or from its first tick where that is dated earlier. */
function waitingOf({ opportunity, ticks }: StandingOpportunity) {
  const since = ticks.reduce(
    (first, { on }) => (on < first ? on : first),
    dayOf(opportunity.createdAt),
  );
  return { ticks, since, closedOn: opportunity.closed?.on };
}

async function assessmentsOf(
  all: readonly StandingOpportunity[],
): Promise<ReadonlyMap<AccountId, readonly Stakeholder[]>> {
  const accounts = [...new Set(all.map(({ opportunity }) => opportunity.accountId))];
  return grouped(await assessmentsIn(accounts), ({ accountId }) => accountId);
}

/** A next action with the names that it is shown with. */
export interface PlannedAction {
  readonly action: NextAction;
  readonly accountName: string;
  readonly seller: string | undefined;
  readonly contact: Contact | undefined;
}

/** What is due in the open opportunities, in no order yet. */
export async function plannedActions(today: IsoDate): Promise<readonly PlannedAction[]> {
  const all = await allOpportunities();
  const open = all.filter(({ opportunity }) => !opportunity.closed);
  const accounts = [...new Set(open.map(({ opportunity }) => opportunity.accountId))];
  const [assessments, { observations, withdrawals }, book] = await Promise.all([
    assessmentsOf(open),
    ledgerOf(accounts),
    chanceBook(),
  ]);
  const facts = grouped(observations, ({ accountId }) => accountId);
  const withdrawn = grouped(withdrawals, ({ accountId }) => accountId);
  const chief = chiefOpportunities(open);
  const planned = open.flatMap((standing) => {
    const { opportunity, position, ticks, probability: chance, accountName, seller } = standing;
    const { accountId } = opportunity;
    const isChief = chief.get(accountId) === opportunity.id;
    const people = isChief
      ? peopleToSee(currentStakeholders(assessments.get(accountId) ?? []))
      : [];
    const stale = isChief
      ? accountProfile(facts.get(accountId) ?? [], today, withdrawn.get(accountId)).filter(
          ({ isStale }) => isStale,
        )
      : [];
    const ifCompleted = chanceIfCompleted(book, opportunity, ticks, position);
    const actions = nextActionsOf(
      { opportunity, position, chance, chanceIfCompleted: ifCompleted, people, stale },
      today,
    );
    return actions.map((action) => ({ action, accountName, seller }));
  });
  const contacts = await contactsOf(planned.map(({ action }) => action));
  return planned.map(({ action, ...names }) => {
    const { deed } = action;
    const contact =
      deed.kind === "see-person" ? contacts.get(deed.person.stakeholder.contactId) : undefined;
    return { action, ...names, contact };
  });
}

/** The opportunity of each account that is worth most: the account's people and facts are told with it, and only once. */
function chiefOpportunities(
  open: readonly StandingOpportunity[],
): ReadonlyMap<AccountId, OpportunityId> {
  const chief = new Map<AccountId, StandingOpportunity>();
  const worth = (one: StandingOpportunity) => one.opportunity.amount.amount * one.probability;
  for (const one of open) {
    const best = chief.get(one.opportunity.accountId);
    if (!best || worth(one) > worth(best)) chief.set(one.opportunity.accountId, one);
  }
  return new Map([...chief].map(([account, { opportunity }]) => [account, opportunity.id]));
}

async function contactsOf(
  actions: readonly NextAction[],
): Promise<ReadonlyMap<ContactId, Contact>> {
  const ids = actions.flatMap(({ deed }) =>
    deed.kind === "see-person" ? [deed.person.stakeholder.contactId] : [],
  );
  const found = await database.contacts.bulkGet([...new Set(ids)]);
  return new Map(found.flatMap((contact) => (contact ? [[contact.id, contact]] : [])));
}
