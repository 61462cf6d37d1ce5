/** Where each company of a roster stands: new, known already, or doubtful, after what the user has decided. */
import {
  type Account,
  type IdentityReason,
  type RosterState,
  type ScreenedEntry,
  screenRoster,
} from "#core";
import type { AccountClues, KnownAccounts } from "../../store/research/account-clues.ts";
import type { RosterChoice } from "../../store/research/roster.ts";
import type { ListedFact, RosterCompany } from "./companies.ts";

export interface Candidate {
  readonly account: Account;
  readonly because: readonly IdentityReason[];
}

/** `isDecided`: the user said so. `fresh` are the facts that the account has not got yet. */
export type Standing =
  | { readonly state: "new"; readonly isDecided: boolean; readonly resembles: readonly string[] }
  | {
      readonly state: "known";
      readonly isDecided: boolean;
      readonly account: Account;
      readonly because: readonly IdentityReason[];
      readonly fresh: readonly ListedFact[];
    }
  | { readonly state: "doubtful"; readonly candidates: readonly Candidate[] };

export interface StandingCompany {
  readonly company: RosterCompany;
  readonly standing: Standing;
  /** Will it be saved? A doubtful one waits until it is decided. */
  readonly isTaken: boolean;
}

export type Screened = ScreenedEntry<RosterCompany, AccountClues>;

/** Holds the companies against all accounts; this takes a moment for long lists. */
export function screened(
  companies: readonly RosterCompany[],
  known: KnownAccounts,
): readonly Screened[] {
  return screenRoster(companies, known.accounts);
}

/** The standing of each company, in the order of the list. */
export function standingsOf(
  entries: readonly Screened[],
  known: KnownAccounts,
  choices: Readonly<Record<string, RosterChoice>>,
): readonly StandingCompany[] {
  const accounts = new Map(known.accounts.map(({ account }) => [account.id as string, account]));
  return entries.map((entry) => {
    const company = entry.entry;
    const choice = choices[company.key];
    const standing = decided(entry, choice, accounts, entries, known);
    const isOffered =
      standing.state === "new" || (standing.state === "known" && standing.fresh.length > 0);
    return { company, standing, isTaken: isOffered && (choice?.take ?? true) };
  });
}

function decided(
  entry: Screened,
  choice: RosterChoice | undefined,
  accounts: ReadonlyMap<string, Account>,
  all: readonly Screened[],
  known: KnownAccounts,
): Standing {
  const resembles = entry.resembles.map((at) => all[at]!.entry.name);
  if (choice?.is === "another" && entry.state !== "new")
    return { state: "new", isDecided: true, resembles };
  const chosen = choice?.is === undefined ? undefined : accounts.get(choice.is);
  const match = chosen
    ? { account: chosen, because: reasonsFor(entry, chosen) }
    : entry.state === "known"
      ? { account: entry.company.account, because: entry.because }
      : undefined;
  if (match) {
    const fresh = entry.entry.facts.filter((fact) => !known.knows(match.account.id, fact));
    return { state: "known", isDecided: chosen !== undefined, ...match, fresh };
  }
  if (entry.state !== "doubtful") return { state: "new", isDecided: false, resembles };
  return { state: "doubtful", candidates: entry.candidates.map(candidateOf) };
}

const candidateOf = ({
  company,
  because,
}: {
  readonly company: AccountClues;
  readonly because: readonly IdentityReason[];
}): Candidate => ({ account: company.account, because });

function reasonsFor(entry: RosterState<AccountClues>, account: Account): readonly IdentityReason[] {
  if (entry.state === "known") return entry.because;
  if (entry.state === "new") return [];
  return entry.candidates.find(({ company }) => company.account.id === account.id)?.because ?? [];
}
