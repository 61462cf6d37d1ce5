/** Clipping: the selected words become a draft, which is on the disk before anything else is done with it. */
import { foldSpace, quoteOf, type TextQuote } from "#core";
import { database } from "../store/database.ts";
import { type Draft, type DraftId, saveDraft } from "../store/research/drafts.ts";
import { newId, now } from "../store/identity.ts";
import { readSnapshot, selectedText } from "./page-access.ts";
import { isSamePassage } from "./same-passage.ts";
import type { PageSnapshot } from "./snapshot.ts";
import { sourceAddress } from "./web-address.ts";

interface ClippedPage {
  readonly url: string;
  readonly title: string;
}

/** Keeps the words as a draft; resolves when it is committed, `undefined` when there are no words. */
export async function keepClip(page: ClippedPage, words: string): Promise<DraftId | undefined> {
  const exact = foldSpace(words);
  if (exact === "") return undefined;
  const draft: Draft = {
    id: newId<DraftId>(),
    createdAt: now(),
    kind: "selection",
    page: { url: sourceAddress(page.url), title: foldSpace(page.title) },
    quote: { exact, prefix: "", suffix: "", start: 0 },
  };
  await saveDraft(draft);
  return draft.id;
}

/** What came of clipping: the draft, or that its passage waits in another one already. */
export type Clipped = { readonly id: DraftId } | "nothing-selected" | "clipped-before";

/** Clips what is selected on a tab's page or in its frames. */
export async function clipTab(tabId: number, page: ClippedPage): Promise<Clipped> {
  const id = await keepClip(page, await selectedText(tabId));
  if (!id) return "nothing-selected";
  await placeClip(id, tabId, page.url);
  return (await isWaitingAlready(id)) ? "clipped-before" : { id };
}

/**
 * Does an older draft hold the same passage? Then the new one goes, and the older, with what was chosen for it,
 * comes to the front. Asked after the words have been placed, for the same words may stand at two places of a page.
 */
export async function isWaitingAlready(id: DraftId): Promise<boolean> {
  const { drafts } = database;
  return database.transaction("rw", drafts, async () => {
    const all = await drafts.toArray();
    const own = all.find((draft) => draft.id === id);
    const older = all.find((draft) => own && draft.id !== id && isSamePassage(draft, own));
    if (!own || !older) return false;
    await drafts.update(older.id, { createdAt: own.createdAt });
    await drafts.delete(id);
    return true;
  });
}

/** Finds where the clipped words stand in the page's text; they stay as they are where that can't be told. */
export async function placeClip(id: DraftId, tabId: number, url: string): Promise<void> {
  const reading = await readSnapshot(tabId, url);
  const draft = await database.drafts.get(id);
  const quote = reading.ok && draft && placedQuote(draft.quote.exact, reading.snapshot);
  if (quote) await database.drafts.update(id, { quote });
}

/** The words with what stands around them on the page, at the selection if it still is there. */
export function placedQuote(
  exact: string,
  { text, selection }: PageSnapshot,
): TextQuote | undefined {
  return selection?.exact === exact ? selection : quoteOf(text, exact);
}
