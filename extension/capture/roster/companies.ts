/** The companies of a roster: the rows of all its pages, those of one company together. */
import { compareCompanies, type CompanyClues, screenRoster } from "#core";
import { cluesOfRow, type RosterFact, type RosterRow } from "./roster-row.ts";
import { onceEach } from "./row-facts.ts";

/** A page with its rows, as far as companies come from it. */
export interface RowsOfPage {
  readonly id: string;
  readonly page: { readonly url: string; readonly title: string };
  readonly rows: readonly RosterRow[];
}

/** A fact with the page that says it. */
export interface ListedFact extends RosterFact {
  readonly page: RowsOfPage["page"];
}

/** One company; `key` tells it from the others of its roster for good, whatever is read later. */
export interface RosterCompany extends CompanyClues {
  readonly key: string;
  readonly name: string;
  readonly facts: readonly ListedFact[];
  readonly site: readonly string[];
  readonly detail: string | undefined;
}

interface Entry extends CompanyClues {
  readonly key: string;
  readonly row: RosterRow;
  readonly page: RowsOfPage["page"];
}

/** The companies in the order in which they were first listed. */
export function rosterCompanies(pages: readonly RowsOfPage[]): readonly RosterCompany[] {
  const entries = pages.flatMap(({ id, page, rows }) =>
    rows.map((row, at): Entry => ({ key: `${id} ${at}`, row, page, ...cluesOfRow(row) })),
  );
  const groups = new Map<Entry, Entry[]>();
  for (const { entry, repeats } of screenRoster(entries, [])) {
    const first = repeats === undefined ? undefined : entries[repeats];
    const group = first && isOneCompany(first, entry) ? groups.get(first) : undefined;
    if (group) group.push(entry);
    else groups.set(entry, [entry]);
  }
  return [...groups.values()].map(companyOf);
}

/** Two names on one site are two members of a group, if the list has a row for each. */
function isOneCompany(one: Entry, other: Entry): boolean {
  const named = (entry: Entry): CompanyClues => ({
    names: entry.names,
    domains: [],
    registrationNumbers: entry.registrationNumbers,
  });
  return compareCompanies(named(one), named(other)).verdict !== "different";
}

function companyOf(group: readonly Entry[]): RosterCompany {
  const [first] = group as readonly [Entry, ...Entry[]];
  const facts = group.flatMap(({ row, page }) => row.facts.map((fact) => ({ ...fact, page })));
  return {
    key: first.key,
    name: first.row.name,
    facts: onceEach(facts),
    site: [...new Set(group.flatMap(({ row }) => row.domains))],
    detail: group.find(({ row }) => row.detail)?.row.detail,
    names: [...new Set(group.flatMap(({ names }) => names))],
    domains: [...new Set(group.flatMap(({ domains }) => domains))],
    registrationNumbers: group.flatMap(({ registrationNumbers }) => registrationNumbers),
  };
}
