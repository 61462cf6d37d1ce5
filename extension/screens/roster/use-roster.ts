/** A roster as its screen sees it: the list with its pages, its companies, and where each of them stands. */
import { useMemo } from "preact/hooks";
import { type RosterCompany, rosterCompanies } from "../../capture/roster/companies.ts";
import { screened, type StandingCompany, standingsOf } from "../../capture/roster/standings.ts";
import { type Wholeness, wholenessOf } from "../../capture/roster/wholeness.ts";
import { knownAccounts } from "../../store/research/account-clues.ts";
import { database } from "../../store/database.ts";
import { useLive } from "../../store/live.ts";
import {
  pagesOf,
  type Roster,
  type RosterId,
  type RosterPage,
} from "../../store/research/rosters.ts";

export interface RosterInWork {
  readonly roster: Roster;
  readonly pages: readonly RosterPage[];
  readonly companies: readonly RosterCompany[];
  readonly wholeness: Wholeness;
  /** Absent while the accounts are being looked through. */
  readonly standings: readonly StandingCompany[] | undefined;
}

export type RosterState =
  | { readonly state: "none" | "loading" }
  | { readonly state: "failed"; readonly error: unknown }
  | ({ readonly state: "ready" } & RosterInWork);

export function useRoster(id: RosterId | undefined): RosterState {
  const list = useLive(async () => (id ? database.rosters.get(id) : undefined), [id]);
  const rows = useLive(async () => (id ? { id, pages: await pagesOf(id) } : undefined), [id]);
  const accounts = useLive(knownAccounts, []);
  const pages = rows.state === "ready" ? rows.value?.pages : undefined;
  const companies = useMemo(() => (pages ? rosterCompanies(pages) : []), [pages]);
  const known = accounts.state === "ready" ? accounts.value : undefined;
  const entries = useMemo(() => known && screened(companies, known), [companies, known]);
  const roster = list.state === "ready" ? list.value : undefined;
  const choices = roster?.choices;
  const standings = useMemo(
    () => entries && known && choices && standingsOf(entries, known, choices),
    [entries, known, choices],
  );
  for (const live of [list, rows, accounts])
    if (live.state === "failed") return { state: "failed", error: live.error };
  if (id === undefined) return { state: "none" };
  if (!roster || !pages || rows.state !== "ready" || rows.value?.id !== id || roster.id !== id)
    return { state: list.state === "ready" && !list.value ? "none" : "loading" };
  const wholeness = wholenessOf(pages, companies.length);
  return { state: "ready", roster, pages, companies, wholeness, standings };
}
