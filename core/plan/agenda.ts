/** Today's agenda: what is due, whom to see, which facts to check again. */
import type { PersonToSee } from "../buying-centre/people-to-see.ts";
import type { NextStep } from "../pipeline/next-step.ts";
import type { Opportunity } from "../pipeline/opportunity.ts";
import type { Fact } from "../research/account/account-profile.ts";
import type { AccountId } from "../value/id.ts";
import { daysBetween, type IsoDate } from "../value/iso-date.ts";

/** An open opportunity with its next step and how long ago its last tick was recorded. */
export interface OpenOpportunity {
  readonly opportunity: Opportunity;
  readonly next: NextStep | undefined;
  readonly lastProgress: IsoDate;
}

/** What is known of one account, as far as the agenda needs it. */
export interface AccountState {
  readonly accountId: AccountId;
  readonly facts: readonly Fact[];
  readonly people: readonly PersonToSee[];
  readonly opportunities: readonly OpenOpportunity[];
}

/** One thing to do. */
export type AgendaItem =
  | {
      readonly kind: "close-date-passed";
      readonly accountId: AccountId;
      readonly opportunity: Opportunity;
      readonly days: number;
    }
  | {
      readonly kind: "next-step";
      readonly accountId: AccountId;
      readonly opportunity: Opportunity;
      readonly next: NextStep;
      readonly restingDays: number;
    }
  | { readonly kind: "see-person"; readonly accountId: AccountId; readonly person: PersonToSee }
  | { readonly kind: "check-fact"; readonly accountId: AccountId; readonly fact: Fact };

/** The three parts of the Today page. */
export interface Agenda {
  readonly due: readonly AgendaItem[];
  readonly people: readonly AgendaItem[];
  readonly stale: readonly AgendaItem[];
}

/**
 * The agenda of a day. Close dates that have passed come first, then next steps, the longest at rest
 * first; people in the order of `peopleToSee`; stale facts, the longest unseen first.
 */
export function agendaOf(accounts: readonly AccountState[], today: IsoDate): Agenda {
  const due = accounts.flatMap(({ accountId, opportunities }) =>
    opportunities.flatMap((open) => dueItems(accountId, open, today)),
  );
  const people = accounts.flatMap(({ accountId, people }) =>
    people.map((person) => ({ kind: "see-person", accountId, person }) as const),
  );
  const stale = accounts.flatMap(({ accountId, facts }) =>
    facts
      .filter((fact) => fact.isStale)
      .map((fact) => ({ kind: "check-fact", accountId, fact }) as const),
  );
  return {
    due: due.sort(
      (a, b) =>
        Number(b.kind === "close-date-passed") - Number(a.kind === "close-date-passed") ||
        waiting(b) - waiting(a),
    ),
    people,
    stale: stale.sort((a, b) =>
      a.fact.seenOn < b.fact.seenOn ? -1 : a.fact.seenOn > b.fact.seenOn ? 1 : 0,
    ),
  };
}

function dueItems(
  accountId: AccountId,
  { opportunity, next, lastProgress }: OpenOpportunity,
  today: IsoDate,
): readonly AgendaItem[] {
  if (opportunity.closed) return [];
  const days = daysBetween(opportunity.expectedClose, today);
  const passed: readonly AgendaItem[] =
    days > 0 ? [{ kind: "close-date-passed", accountId, opportunity, days }] : [];
  const step: readonly AgendaItem[] = next
    ? [
        {
          kind: "next-step",
          accountId,
          opportunity,
          next,
          restingDays: daysBetween(lastProgress, today),
        },
      ]
    : [];
  return [...passed, ...step];
}

function waiting(item: AgendaItem): number {
  switch (item.kind) {
    case "close-date-passed":
      return item.days;
    case "next-step":
      return item.restingDays;
    case "see-person":
    case "check-fact":
      return 0;
  }
}
