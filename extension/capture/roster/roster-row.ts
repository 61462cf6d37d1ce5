/** A row of a roster: one company as the list names it, with the words of the row that say each fact. */
import {
  type CompanyClues,
  isSharedDomain,
  type PropertyKey,
  registrationNumbersOf,
  type TextQuote,
} from "#core";

/** `quote` runs from the company's name to the value, so that it proves whose the value is. */
export interface RosterFact {
  readonly property: PropertyKey;
  readonly value: string;
  readonly quote: TextQuote;
  readonly foundIn: "text" | "markup";
}

/** `domains` are those of the company's own site; `detail` is the roster's own page about the company. */
export interface RosterRow {
  readonly name: string;
  readonly facts: readonly RosterFact[];
  readonly domains: readonly string[];
  readonly detail?: string;
}

const NAMES: ReadonlySet<PropertyKey> = new Set(["legal-name", "trade-name"]);

/** What of a row tells its company from others. */
export function cluesOfRow({ name, facts, domains }: RosterRow): CompanyClues {
  const valuesOf = (...keys: readonly PropertyKey[]): readonly string[] =>
    facts.filter(({ property }) => keys.includes(property)).map(({ value }) => value);
  const numbers = [
    ...valuesOf("registration-number", "icp-number"),
    ...valuesOf("vat-number").map((value) => `VAT ${value}`),
  ].flatMap((value) => registrationNumbersOf(value));
  const mailed = valuesOf("email").flatMap((value) => value.toLowerCase().split("@")[1] ?? []);
  return {
    names: [...new Set([name, ...facts.filter(isName).map(({ value }) => value)])],
    domains: [...new Set([...domains, ...mailed.filter((domain) => !isSharedDomain(domain))])],
    registrationNumbers: numbers.map(({ kind, number }) => ({ kind, number })),
  };
}

/** Does the fact say what the company is called? */
export function isName({ property }: Pick<RosterFact, "property">): boolean {
  return NAMES.has(property);
}
