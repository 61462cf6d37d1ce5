/** Writes facts of a page to the ledger, with their account if it is new: one transaction, all or nothing. */
import type { Account, AccountId, Observation } from "#core";
import { database } from "../store/database.ts";
import type { DraftId } from "../store/drafts.ts";
import type { Target } from "./account-target.ts";

/** A fact before it is known which account it is of. */
export type Unassigned = Omit<Observation, "accountId">;

/**
 * Keeps the facts and resolves to the account that they went to, once it is committed. A new account that
 * meanwhile exists under the same domain and name is not made a second time. The draft, if the facts come
 * from one, is gone in the same step.
 */
export async function keepFacts(
  { account, isNew }: Target,
  facts: readonly Unassigned[],
  draft?: DraftId,
): Promise<Account> {
  const { accounts, drafts, observations } = database;
  return database.transaction("rw", [accounts, drafts, observations], async () => {
    const owner = isNew ? ((await twinOf(account)) ?? account) : account;
    if (isNew && owner === account) await accounts.add(account);
    await observations.bulkAdd(
      facts.map((fact) => ({ ...fact, accountId: owner.id as AccountId })),
    );
    if (draft) await drafts.delete(draft);
    return owner;
  });
}

async function twinOf({ id, name, domains }: Account): Promise<Account | undefined> {
  const same = await database.accounts.get(id);
  if (same) return same;
  const atDomain = await database.accounts.where("domains").anyOf(domains).toArray();
  return atDomain.find((other) => other.name === name);
}
