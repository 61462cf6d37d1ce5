/** Clipping: the selected words become a draft, which is on the disk before anything else is done with it. */
import { foldSpace, quoteOf, type TextQuote } from "#core";
import { database } from "../store/database.ts";
import { type Draft, type DraftId, saveDraft } from "../store/drafts.ts";
import { newId, now } from "../store/identity.ts";
import { readSnapshot, selectedText } from "./page-access.ts";
import type { PageSnapshot } from "./snapshot.ts";
import { sourceAddress } from "./web-address.ts";

export interface ClippedPage {
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

/** Clips what is selected on a tab's page or in its frames. */
export async function clipTab(tabId: number, page: ClippedPage): Promise<DraftId | undefined> {
  const id = await keepClip(page, await selectedText(tabId));
  if (id) await placeClip(id, tabId, page.url);
  return id;
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
