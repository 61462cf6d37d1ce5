/** Finding accounts by their name, their domains or anything that is known of them, page by page. */
import { type Account, type AccountId, foldSpace, type Observation } from "#core";
import { database } from "./database.ts";

/** How many observations are looked at in one go: the ledger is never in memory as a whole. */
const CHUNK = 2000;

/** Text in the form in which it is compared: any case, full-width forms and white space alike. */
export function searchForm(text: string): string {
  return foldSpace(text.normalize("NFKC")).toLowerCase();
}

/** Does an account's own record contain the words, all of them, anywhere? */
export function matchesAccount(account: Account, words: readonly string[]): boolean {
  const own = searchForm([account.name, ...account.domains, account.owner ?? ""].join("\n"));
  return words.every((word) => own.includes(word));
}

/** The words of a search, each of which must be found. */
export function searchWords(text: string): readonly string[] {
  return searchForm(text).split(" ").filter(Boolean);
}

/** The accounts that have a fact with all the words in its value. */
export async function accountsWithFact(words: readonly string[]): Promise<ReadonlySet<AccountId>> {
  const found = new Set<AccountId>();
  let last = "";
  for (;;) {
    const chunk: Observation[] = await database.observations
      .where("id")
      .above(last)
      .limit(CHUNK)
      .toArray();
    for (const { accountId, value } of chunk) {
      if (found.has(accountId)) continue;
      const form = searchForm(value);
      if (words.every((word) => form.includes(word))) found.add(accountId);
    }
    if (chunk.length < CHUNK) return found;
    last = chunk.at(-1)!.id;
  }
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
