/** The account that facts of a page go to: one that is known by the page's domain, or a new one. */
import { type Account, accountOfDomain } from "#core";
import { database } from "../store/database.ts";
import { newId, now } from "../store/identity.ts";
import type { Proposal } from "./proposal.ts";
import { titleParts } from "./readers/page-title.ts";
import { COMPANY } from "./readers/shapes.ts";
import type { PageSnapshot } from "./snapshot.ts";
import { registrableDomain } from "./web-address.ts";

/** A new account is not stored before its first fact is. */
export interface Target {
  readonly isNew: boolean;
  readonly account: Account;
}

/** The account of a page by its domain, else a new one that is named after the page. */
export async function targetOf(page: Pick<PageSnapshot, "url" | "title">): Promise<Target> {
  const domain = await registrableDomain(page.url);
  const known = domain === undefined ? undefined : await accountAt(domain, page.url);
  return known ? { isNew: false, account: known } : newTarget(nameFor(page.title, domain), domain);
}

/** A new account, not stored yet. */
export function newTarget(name: string, domain: string | undefined): Target {
  const at = now();
  const domains = domain === undefined ? [] : [domain];
  return { isNew: true, account: { id: newId(), name, domains, createdAt: at, updatedAt: at } };
}

/** The stored account that a page's host belongs to. */
async function accountAt(domain: string, url: string): Promise<Account | undefined> {
  const { hostname } = new URL(url);
  const labels = hostname.split(".");
  const above = labels.map((_, index) => labels.slice(index).join("."));
  const candidates = await database.accounts
    .where("domains")
    .anyOf([...new Set([...above, domain])])
    .toArray();
  return accountOfDomain(candidates, hostname);
}

/** A new account under the name that the page was found to state; one that is stored keeps its own. */
export function namedAfter(target: Target, proposals: readonly Proposal[]): Target {
  const stated =
    proposals.find(({ property }) => property === "legal-name") ??
    proposals.find(({ property }) => property === "trade-name");
  if (!target.isNew || !stated) return target;
  return { ...target, account: { ...target.account, name: stated.value.slice(0, 200) } };
}

/**
 * What to call the company of a page: a company's name in the title, else the title's last part, as sites
 * put their own name there, else the domain.
 */
export function nameFor(title: string, domain: string | undefined): string {
  const parts = titleParts(title);
  const company = parts.find((part) => COMPANY.exec(part)?.[0] === part);
  return (company ?? parts.at(-1) ?? domain ?? "").slice(0, 200);
}
