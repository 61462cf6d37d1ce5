/** Finding the account that a row of a list means: by its name, its web address, or its name but for the legal form. */
import { type Account, accountOfDomain } from "../../research/account/account.ts";
import { companyNameKey, normalCompanyName } from "../../research/identity/company-name.ts";
import { foldSpace } from "../../value/white-space.ts";
import { hostOf } from "../account-import.ts";

/** `several` accounts could be meant; a `stranger` is none of them. `like`: the names differ in form or place only. */
export type AccountMatch =
  | { readonly kind: "known"; readonly account: Account; readonly by: "name" | "domain" | "like" }
  | { readonly kind: "several"; readonly names: readonly string[] }
  | { readonly kind: "stranger" };

/** Prepares a search among accounts. The very name counts first, then the domain, then the name without its form. */
export function accountMatcher(
  accounts: readonly Account[],
): (name: string, website: string) => AccountMatch {
  const exact = groupedBy(accounts, ({ name }) => foldedKey(name));
  const alike = groupedBy(accounts, ({ name }) => companyNameKey(normalCompanyName(name)));
  return (name, website) => {
    const same = exact.get(foldedKey(name)) ?? [];
    if (same.length === 1) return { kind: "known", account: same[0]!, by: "name" };
    const host = hostOf(website);
    const owner =
      host === "" ? undefined : accountOfDomain(same.length > 1 ? same : accounts, host);
    if (owner) return { kind: "known", account: owner, by: "domain" };
    if (same.length > 1) return { kind: "several", names: same.map((one) => one.name) };
    const like = name === "" ? [] : (alike.get(companyNameKey(normalCompanyName(name))) ?? []);
    if (like.length === 1) return { kind: "known", account: like[0]!, by: "like" };
    return like.length > 1
      ? { kind: "several", names: like.map((one) => one.name) }
      : { kind: "stranger" };
  };
}

function foldedKey(name: string): string {
  return foldSpace(name.normalize("NFKC")).toLowerCase();
}

function groupedBy(
  accounts: readonly Account[],
  key: (account: Account) => string,
): ReadonlyMap<string, readonly Account[]> {
  const groups = new Map<string, Account[]>();
  for (const account of accounts) {
    const group = groups.get(key(account));
    if (group) group.push(account);
    else groups.set(key(account), [account]);
  }
  return groups;
}
