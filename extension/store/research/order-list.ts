/** Turning a planned list of orders into what is written: all rows, and the accounts that the user wants added. */
import { type Account, type AccountId, foldSpace, hostOf, type Order, type OrderRow } from "#core";
import { newId, now } from "../identity.ts";
import type { Deed } from "../undo/deed.ts";

/** Rows of strangers are left out unless their accounts are to be added; rows of one name come to one account. */
export function orderListDeed(rows: readonly OrderRow[], addAccounts: boolean): Deed {
  const at = now();
  const added = new Map<string, Account>();
  const accountOf = ({ name, website, match }: OrderRow): AccountId | undefined => {
    if (match.kind === "known") return match.account.id;
    if (!addAccounts) return undefined;
    const key = foldSpace(name).toLowerCase();
    const host = hostOf(website);
    const known = added.get(key) ?? {
      id: newId<AccountId>(),
      name,
      domains: [],
      createdAt: at,
      updatedAt: at,
    };
    const isNewDomain = host.includes(".") && !known.domains.includes(host);
    added.set(key, isNewDomain ? { ...known, domains: [...known.domains, host] } : known);
    return known.id;
  };
  const orders = rows.flatMap((row): readonly Order[] => {
    const accountId = accountOf(row);
    return accountId
      ? [{ ...row.order, id: newId(), accountId, createdAt: at, updatedAt: at }]
      : [];
  });
  return { accounts: [...added.values()], orders };
}
