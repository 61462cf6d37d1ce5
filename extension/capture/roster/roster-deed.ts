/** What saving a roster writes: one account for each new company, one observation for each fact. */
import {
  type Account,
  type AccountId,
  foldSpace,
  type IsoInstant,
  type Observation,
  type Reader,
} from "#core";
import type { Roster } from "../../store/research/roster.ts";
import type { Deed } from "../../store/undo/deed.ts";
import type { ListedFact, RosterCompany } from "./companies.ts";
import type { StandingCompany } from "./standings.ts";

/** The reader of rosters, by the name under which the ledger knows it. */
export const rosterReader: Reader = { kind: "heuristic", name: "roster" };

export interface Saving {
  readonly roster: Pick<Roster, "name" | "channel">;
  readonly at: IsoInstant;
  readonly newId: <T extends string>() => T;
  readonly knows: (id: AccountId, fact: Pick<Observation, "property" | "value">) => boolean;
}

/** The records for all companies that are taken. */
export function rosterDeed(
  companies: readonly StandingCompany[],
  saving: Saving,
): Required<Pick<Deed, "accounts" | "observations">> {
  const accounts: Account[] = [];
  const observations: Observation[] = [];
  for (const { company, standing, isTaken } of companies) {
    if (!isTaken || standing.state === "doubtful") continue;
    const account = standing.state === "known" ? standing.account : accountOf(company, saving);
    if (standing.state === "new") accounts.push(account);
    const facts = [...company.facts, membership(company, saving.roster.name)];
    for (const fact of facts)
      if (standing.state === "new" || !saving.knows(account.id, fact))
        observations.push(observationOf(fact, account.id, saving));
  }
  return { accounts, observations };
}

function accountOf({ name, site }: RosterCompany, { newId, at }: Saving): Account {
  return {
    id: newId<AccountId>(),
    name: foldSpace(name).slice(0, 200),
    domains: [...site],
    createdAt: at,
    updatedAt: at,
  };
}

/** That the company stands on the list is a fact like any other: the list's name is a tag of the account. */
function membership({ facts }: RosterCompany, list: string): ListedFact {
  return { ...facts[0]!, property: "tags", value: list };
}

function observationOf(
  { property, value, quote, foundIn, page }: ListedFact,
  accountId: AccountId,
  { roster, at, newId }: Saving,
): Observation {
  return {
    id: newId<Observation["id"]>(),
    accountId,
    property,
    value,
    quote,
    foundIn,
    source: {
      channel: roster.channel,
      url: page.url,
      ...(page.title ? { title: page.title } : {}),
    },
    readBy: rosterReader,
    observedAt: at,
  };
}
