/** Which company a page speaks of, as far as it says so: for telling whose facts stand on it. */
import { type CompanyClues, type PropertyKey, registrationNumbersOf } from "#core";
import type { Proposal } from "./proposal.ts";
import { titleParts } from "./readers/page-title.ts";
import { COMPANY } from "./readers/shapes.ts";
import { registrableDomain } from "./web-address.ts";

const NAMES: readonly PropertyKey[] = ["legal-name", "trade-name"];
const NUMBERS: readonly PropertyKey[] = ["registration-number", "icp-number", "vat-number"];

/**
 * The clues of a page: the company's own names first, then those of others that it names, its domain, and its
 * registration numbers. A page that has not been read has its title and its address.
 */
export async function cluesOfPage(
  page: { readonly url: string; readonly title: string },
  proposals: readonly Proposal[],
): Promise<CompanyClues> {
  const domain = await registrableDomain(page.url);
  const named = proposals.filter(({ property }) => NAMES.includes(property));
  const own = named.filter(({ ofOther }) => !ofOther);
  const others = named.filter(({ ofOther }) => ofOther);
  const titled = titleParts(page.title).filter((part) => COMPANY.exec(part)?.[0] === part);
  const numbers = proposals
    .filter(({ property, ofOther }) => NUMBERS.includes(property) && !ofOther)
    .flatMap(({ property, value }) =>
      registrationNumbersOf(property === "vat-number" ? `VAT ${value}` : value),
    );
  return {
    names: [
      ...new Set([
        ...own.map(({ value }) => value),
        ...titled,
        ...others.map(({ value }) => value),
      ]),
    ],
    domains: domain === undefined ? [] : [domain],
    registrationNumbers: numbers.map(({ kind, number }) => ({ kind, number })),
  };
}
