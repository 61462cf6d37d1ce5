/** The clues to a company: what can tell it from others, as it stands and taken apart for comparing. */
import type { Fact } from "../account/account-profile.ts";
import type { Account } from "../account/account.ts";
import { type CompanyName, normalCompanyName } from "./company-name.ts";
import { type RegistrationNumber, registrationNumbersOf } from "./registration-number.ts";
import { isSharedDomain } from "./shared-domains.ts";

/** What is known of a company that can tell it from others: the legal name and other names, its own domains. */
export interface CompanyClues {
  readonly names: readonly string[];
  readonly domains: readonly string[];
  readonly registrationNumbers: readonly RegistrationNumber[];
}

/** Clues whose names have been taken apart once, for comparing one company with many. */
export interface PreparedCompany extends CompanyClues {
  readonly normalNames: readonly CompanyName[];
  readonly ownDomains: readonly string[];
}

export function preparedCompany(clues: CompanyClues): PreparedCompany {
  return {
    ...clues,
    normalNames: clues.names.map(normalCompanyName),
    ownDomains: clues.domains.filter((domain) => !isSharedDomain(domain)),
  };
}

/**
 * The clues of an account: its name and domains, and what its facts add.
 */
export function cluesOfAccount(
  account: Pick<Account, "name" | "domains">,
  facts: readonly Pick<Fact, "property" | "holds">[],
): CompanyClues {
  const valuesOf = (...properties: readonly Fact["property"][]) =>
    facts.filter(({ property }) => properties.includes(property)).map(({ holds }) => holds.value);
  const websites = valuesOf("website").flatMap(
    (value) => /^(?:https?:\/\/)?(?:www\.)?([^\s/:?#]+\.[^\s/:?#]+)/iu.exec(value)?.[1] ?? [],
  );
  const numbers = [
    ...valuesOf("registration-number", "icp-number"),
    ...valuesOf("vat-number").map((value) => `VAT ${value}`),
  ].flatMap((value) => registrationNumbersOf(value));
  return {
    names: [...new Set([account.name, ...valuesOf("legal-name", "trade-name")])],
    domains: [...new Set([...account.domains, ...websites].map((domain) => domain.toLowerCase()))],
    registrationNumbers: numbers.map(({ kind, number }) => ({ kind, number })),
  };
}
