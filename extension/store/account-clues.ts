/** What tells each account from others, and what is known of it already: for holding a whole list against all accounts. */
import {
  type Account,
  type AccountId,
  cluesOfAccount,
  type CompanyClues,
  foldSpace,
  type Observation,
  observationsInForce,
} from "#core";
import { database } from "./database.ts";
import { grouped } from "./grouped.ts";

export interface AccountClues extends CompanyClues {
  readonly account: Account;
}

export interface KnownAccounts {
  readonly accounts: readonly AccountClues[];
  /** Does the account have a fact with this property and value? */
  readonly knows: (id: AccountId, fact: Pick<Observation, "property" | "value">) => boolean;
}

/** The ledger is looked at in pieces, and never in memory as a whole. */
const CHUNK = 4000;
const TELLING: ReadonlySet<Observation["property"]> = new Set([
  "legal-name",
  "trade-name",
  "website",
  "registration-number",
  "icp-number",
  "vat-number",
]);

/** All accounts with their clues. */
export async function knownAccounts(): Promise<KnownAccounts> {
  const [accounts, withdrawals] = await Promise.all([
    database.accounts.toArray(),
    database.withdrawals.toArray(),
  ]);
  const telling: Observation[] = [];
  const keys = new Set<string>();
  for (let last = ""; ;) {
    const chunk = await database.observations.where("id").above(last).limit(CHUNK).toArray();
    for (const one of observationsInForce(chunk, withdrawals)) {
      if (one.contactId) continue;
      keys.add(keyOf(one.accountId, one));
      if (TELLING.has(one.property)) telling.push(one);
    }
    if (chunk.length < CHUNK) break;
    last = chunk.at(-1)!.id;
  }
  const byAccount = grouped(telling, ({ accountId }) => accountId);
  return {
    accounts: accounts.map((account) => ({
      account,
      ...cluesOfAccount(
        account,
        (byAccount.get(account.id) ?? []).map((holds) => ({ property: holds.property, holds })),
      ),
    })),
    knows: (id, fact) => keys.has(keyOf(id, fact)),
  };
}

function keyOf(
  id: AccountId,
  { property, value }: Pick<Observation, "property" | "value">,
): string {
  return `${id} ${property} ${foldSpace(value).toLowerCase()}`;
}
