/** Keeping drafts until they become facts or are thrown away. */
import { database } from "../database.ts";
import type { Draft, DraftId } from "./draft.ts";
import { ChangedSince } from "../undo/take-back.ts";
import { perform } from "../undo/undo.ts";
import type { Undo } from "../undo/deed.ts";

export type { Draft, DraftId } from "./draft.ts";

/** Keeps a draft, also one that was kept before and has changed. */
export async function saveDraft(draft: Draft): Promise<void> {
  await database.drafts.put(draft);
}

/** Throws a draft away; the answer brings it back. */
export async function discardDraft(id: DraftId): Promise<Undo> {
  return perform({ drafts: [id] });
}

/** Takes a clip back: its draft goes, and what has become a fact meanwhile stays. */
export async function takeClipBack(id: DraftId): Promise<void> {
  if (!(await database.drafts.get(id))) throw new ChangedSince();
  await database.drafts.delete(id);
}
