/** Is each company known as its site describes it: by its names and numbers, and by nothing that isn't there? */
import type { Archive, PropertyKey } from "#core";
import { verify } from "./progress.ts";
import type { DemoSite } from "./serve-sites.ts";

/** Fails with the first thing that was not found, or that was found and is not so. */
export function verifyFacts(archive: Archive, sites: readonly DemoSite[]): void {
  for (const { key, legalName, shortName, expects, telephones = [], people = [] } of sites) {
    const { facts } = expects.find(({ path }) => path === "/contact.html")!;
    const account = archive.accounts.find(({ domains }) =>
      domains.some((domain) => domain.startsWith(`${key}.`)),
    );
    verify(account !== undefined, `${key}: there is no account of its domain.`);
    verify(
      account!.name === legalName || account!.name.includes(shortName),
      `${key}: the account is called ${account!.name}, and neither ${legalName} nor ${shortName}.`,
    );
    const values = (...properties: readonly PropertyKey[]): readonly string[] =>
      archive.observations
        .filter((fact) => fact.accountId === account!.id && properties.includes(fact.property))
        .map(({ value }) => value);
    const find = (property: PropertyKey, wanted: string, fold: (text: string) => string): void =>
      verify(
        values(property).some((value) => fold(value) === fold(wanted)),
        `${key}: ${wanted} was not found as ${property}, but ${values(property).join("; ")}.`,
      );
    for (const found of values("legal-name"))
      verify(found === legalName, `${key}: ${found} is not the legal name of the company.`);
    verify(
      values("legal-name", "trade-name").some((name) => name.includes(shortName)),
      `${key}: no name of the company was found.`,
    );
    if (facts.telephone) find("telephone", facts.telephone, subscriber);
    if (facts.email) find("email", facts.email, (text) => text.toLowerCase());
    const numbers = new Set(telephones.map(subscriber));
    for (const found of values("telephone"))
      verify(numbers.has(subscriber(found)), `${key}: ${found} is no telephone of the company.`);
    for (const found of values("executives", "contacts"))
      verify(
        people.some((name) => found.includes(name)),
        `${key}: ${found} is nobody whom the site names.`,
      );
  }
}

/** The last digits of a number, which no country code, trunk prefix or extension changes. */
function subscriber(number: string): string {
  return number
    .replace(/(?:ext\.?|x|转).*$/u, "")
    .replaceAll(/\D/gu, "")
    .slice(-7);
}
