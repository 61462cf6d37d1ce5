/** Rosters: lists of companies, screened against the accounts before anything is saved, and compared over time. */
import { type CompanyClues, preparedCompany, type PreparedCompany } from "./company-clues.ts";
import { comparePrepared } from "./company-identity.ts";
import type { IdentityComparison, IdentityReason } from "./company-identity/identity-reason.ts";
import { companyIndex } from "./company-index.ts";

export const rosterStates = ["new", "known", "doubtful"] as const;
export const rosterChanges = ["joined", "left", "stayed", "doubtful"] as const;

/** A company that an entry may be, and why one would think so. */
export interface RosterMatch<Company> {
  readonly company: Company;
  readonly because: readonly IdentityReason[];
}

/** What an entry is to the accounts. */
export type RosterState<Company> =
  | { readonly state: "new" }
  | ({ readonly state: "known" } & RosterMatch<Company>)
  | { readonly state: "doubtful"; readonly candidates: readonly RosterMatch<Company>[] };

/** An entry with its state, and with the earlier entries of the roster that it repeats or resembles. */
export type ScreenedEntry<Entry, Company> = RosterState<Company> & {
  readonly entry: Entry;
  /** The position of the first entry of the same company. */
  readonly repeats: number | undefined;
  /** The positions of earlier entries that may be the same company. */
  readonly resembles: readonly number[];
};

/** No person looks through more; the best come first. */
const MOST_CANDIDATES = 10;

/**
 * Screens a roster: each entry is new, known (which account) or doubtful (which candidates), and repeats an
 * earlier entry or not. An entry that is the same as several accounts is known as the one that it is proved to
 * be by the stronger evidence, and doubtful where the evidence is equal.
 */
export function screenRoster<Entry extends CompanyClues, Company extends CompanyClues>(
  entries: readonly Entry[],
  accounts: readonly Company[],
): readonly ScreenedEntry<Entry, Company>[] {
  const known = companyIndex();
  const preparedAccounts = accounts.map(preparedCompany);
  for (const account of preparedAccounts) known.add(account);
  const earlier = companyIndex();
  const preparedEntries: PreparedCompany[] = [];
  return entries.map((entry) => {
    const prepared = preparedCompany(entry);
    const state = stateOf(compareAll(prepared, preparedAccounts, known.near(prepared)), accounts);
    const before = compareAll(prepared, preparedEntries, earlier.near(prepared));
    const repeats = before.find(({ comparison }) => comparison.verdict === "same")?.at;
    const resembles = before
      .filter(({ comparison }) => comparison.verdict === "doubtful")
      .map(({ at }) => at)
      .slice(0, MOST_CANDIDATES);
    earlier.add(prepared);
    preparedEntries.push(prepared);
    return { ...state, entry, repeats, resembles: repeats === undefined ? resembles : [] };
  });
}

/** What became of a roster: later entries that joined or stayed, earlier ones that left, and open questions. */
export interface RosterComparison<Entry> {
  readonly joined: readonly Entry[];
  readonly left: readonly Entry[];
  readonly stayed: readonly { readonly earlier: Entry; readonly later: Entry }[];
  readonly doubtful: readonly {
    readonly later: Entry;
    readonly candidates: readonly RosterMatch<Entry>[];
  }[];
}

/**
 * Compares a roster with its earlier edition. Entries that repeat others of their own edition count once. A
 * company whose name has only changed a little is asked about: it is neither said to have joined nor to have left.
 */
export function compareRosters<Entry extends CompanyClues>(
  earlier: readonly Entry[],
  later: readonly Entry[],
): RosterComparison<Entry> {
  const before = withoutRepeats(earlier);
  const screened = screenRoster(withoutRepeats(later), before);
  const stayed = screened.flatMap((item) =>
    item.state === "known" ? [{ earlier: item.company, later: item.entry }] : [],
  );
  const found = new Set(stayed.map((pair) => pair.earlier));
  const doubtful = screened.flatMap((item) => {
    if (item.state !== "doubtful") return [];
    const candidates = item.candidates.filter(({ company }) => !found.has(company));
    return [{ later: item.entry, candidates }];
  });
  // A candidate that another entry has been recognised as is no candidate any more.
  const open = doubtful.filter(({ candidates }) => candidates.length > 0);
  const settled = doubtful.filter(({ candidates }) => candidates.length === 0);
  const asked = new Set(open.flatMap(({ candidates }) => candidates.map(({ company }) => company)));
  const joined = new Set([
    ...screened.filter(({ state }) => state === "new").map(({ entry }) => entry),
    ...settled.map((item) => item.later),
  ]);
  return {
    joined: screened.map(({ entry }) => entry).filter((entry) => joined.has(entry)),
    left: before.filter((entry) => !found.has(entry) && !asked.has(entry)),
    stayed,
    doubtful: open,
  };
}

function withoutRepeats<Entry extends CompanyClues>(entries: readonly Entry[]): readonly Entry[] {
  return screenRoster(entries, [])
    .filter(({ repeats }) => repeats === undefined)
    .map(({ entry }) => entry);
}

interface Compared {
  readonly at: number;
  readonly comparison: IdentityComparison;
}

function compareAll(
  company: PreparedCompany,
  others: readonly PreparedCompany[],
  near: readonly number[],
): readonly Compared[] {
  return near
    .map((at) => ({ at, comparison: comparePrepared(company, others[at]!) }))
    .filter(({ comparison }) => comparison.verdict !== "different");
}

function stateOf<Company>(
  compared: readonly Compared[],
  companies: readonly Company[],
): RosterState<Company> {
  const matchOf = ({ at, comparison }: Compared): RosterMatch<Company> => ({
    company: companies[at]!,
    because: comparison.because,
  });
  const same = compared.filter(({ comparison }) => comparison.verdict === "same");
  const best = Math.min(...same.map(weakness));
  const strongest = same.filter((item) => weakness(item) === best);
  if (strongest.length === 1) return { state: "known", ...matchOf(strongest[0]!) };
  const candidates = (same.length > 0 ? same : compared).slice(0, MOST_CANDIDATES);
  return candidates.length === 0
    ? { state: "new" }
    : { state: "doubtful", candidates: candidates.map(matchOf) };
}

/** A number proves more than a domain, a domain more than a name. */
function weakness({ comparison }: Compared): number {
  const codes = comparison.because.map(({ code }) => code);
  return codes.includes("same-registration-number") ? 0 : codes.includes("same-domain") ? 1 : 2;
}
