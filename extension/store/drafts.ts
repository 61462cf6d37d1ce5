/** Keeping drafts, and turning one into facts: in one step, so that a clip is never lost and never twice. */
import type { Account, Observation } from "#core";
import { database } from "./database.ts";
import type { Draft, DraftId } from "./draft.ts";

export type { Draft, DraftId } from "./draft.ts";

/** Keeps a draft, also one that was kept before and has changed. */
export async function saveDraft(draft: Draft): Promise<void> {
  await database.drafts.put(draft);
}

/** Throws a draft away. */
export async function discardDraft(id: DraftId): Promise<void> {
  await database.drafts.delete(id);
}

/** Writes the facts of a draft (and the account that they are about, if it is new) and removes the draft. */
export async function confirmDraft(
  id: DraftId,
  observations: readonly Observation[],
  account?: Account,
): Promise<void> {
  const { accounts, drafts } = database;
  await database.transaction("rw", [accounts, database.observations, drafts], async () => {
    if (account) await accounts.put(account);
    await database.observations.bulkAdd([...observations]);
    await drafts.delete(id);
  });
}
