/** Finding accounts by their name, their domains or anything that is known of them, page by page. */
import type { Account, AccountId } from "#core";
import { database } from "../database.ts";
import { candidates, matches } from "./fact-search.ts";
import { searchForm, searchWords } from "./search-terms.ts";

export { searchWords } from "./search-terms.ts";

/** How many facts are read in one go: the ledger is never in memory as a whole. */
const CHUNK = 2000;

/** Does an account's own record contain the words, all of them, anywhere? */
export function matchesAccount(account: Account, words: readonly string[]): boolean {
  const own = searchForm([account.name, ...account.domains, account.owner ?? ""].join("\n"));
  return words.every((word) => own.includes(word));
}

/** The accounts that have a fact with all the words in its value. */
async function accountsWithFact(words: readonly string[]): Promise<ReadonlySet<AccountId>> {
  const found = new Set<AccountId>();
  const all = [...(await candidates(words))];
  for (let from = 0; from < all.length; from += CHUNK)
    for (const fact of await database.observations.bulkGet(all.slice(from, from + CHUNK)))
      if (fact && !found.has(fact.accountId) && matches(fact.value, words))
        found.add(fact.accountId);
  return found;
}

/** The accounts that match a search, in the order of their names; all of them when nothing is searched. */
export async function searchAccounts(text: string): Promise<readonly Account[]> {
  const words = searchWords(text);
  if (words.length === 0) return database.accounts.orderBy("name").toArray();
  const withFact = await accountsWithFact(words);
  return database.accounts
    .orderBy("name")
    .filter((account) => withFact.has(account.id) || matchesAccount(account, words))
    .toArray();
}

/** One page of all accounts by name, from a position on. */
export async function accountPage(limit: number): Promise<readonly Account[]> {
  return database.accounts.orderBy("name").limit(limit).toArray();
}
