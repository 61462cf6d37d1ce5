/** Writes what was found on a page to its account, with the account if it is new: one transaction, all or nothing. */
import type { Account, Observation } from "#core";
import { database } from "../../store/database.ts";
import type { DraftId } from "../../store/research/drafts.ts";
import { newId } from "../../store/identity.ts";
import { type Deed, performedIn, type Undo } from "../../store/undo/deed.ts";
import { perform } from "../../store/undo/undo.ts";
import type { Target } from "./account-target.ts";

/** A fact before it is known which account it is of. */
export type Unassigned = Omit<Observation, "accountId">;

/** What was kept: the account that it went to, and the way back. */
export interface Kept {
  readonly account: Account;
  readonly undo: Undo;
}

/**
 * Keeps what is made for the account, and resolves once it is committed. A new account that meanwhile exists under
 * the same domain and name is not made a second time; one that has gone, as by an undo, is made anew.
 */
export async function keepFor(
  target: Target,
  make: (owner: Account) => Deed | Promise<Deed>,
): Promise<Kept> {
  return database.transaction("rw", [...performedIn, database.tombstones], async () => {
    const known = await knownAccount(target);
    const account = known ?? (await unburied(target.account));
    const deed = await make(account);
    const undo = await perform(known ? deed : { ...deed, accounts: [account] });
    return { account, undo };
  });
}

/** Keeps facts. The draft, if they come from one, is gone in the same step. */
export async function keepFacts(
  target: Target,
  facts: readonly Unassigned[],
  draft?: DraftId,
): Promise<Kept> {
  return keepFor(target, ({ id }) => ({
    observations: facts.map((fact) => ({ ...fact, accountId: id })),
    ...(draft ? { drafts: [draft] } : {}),
  }));
}

async function knownAccount({ account, isNew }: Target): Promise<Account | undefined> {
  const same = await database.accounts.get(account.id);
  if (same || !isNew) return same;
  const atDomain = await database.accounts.where("domains").anyOf(account.domains).toArray();
  return atDomain.find(({ name }) => name === account.name);
}

/** An id under a tombstone would be taken for the forgotten record by the next archive. */
async function unburied(account: Account): Promise<Account> {
  const isBuried = await database.tombstones.get(account.id as string as never);
  return isBuried ? { ...account, id: newId() } : account;
}
