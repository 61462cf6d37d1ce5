/** What the user has just asked for outside the panel, told to the panel through the browser's session storage. */
import { browser } from "wxt/browser";
import type { DraftId } from "../store/research/draft.ts";

/**
 * What came of it; `refused` means that the browser gave no access to the page, as to its own pages, and
 * `clipped-before` that the passage waits in the panel already.
 */
export type Outcome =
  | "opened"
  | "refused"
  | "clipped"
  | "clipped-before"
  | "nothing-selected"
  | "not-readable"
  | "not-saved";

export interface Gesture {
  readonly outcome: Outcome;
  readonly draft?: DraftId;
  readonly at: number;
}

const KEY = "gesture";

/** Remembers what came of a gesture; it is forgotten when the browser closes. */
export async function noteGesture(outcome: Outcome, draft?: DraftId): Promise<void> {
  const gesture: Gesture = { outcome, at: Date.now(), ...(draft ? { draft } : {}) };
  await browser.storage.session.set({ [KEY]: gesture });
}

/** The last gesture, if it was in the last few seconds: a panel that is just opening shows it. */
export async function recentGesture(): Promise<Gesture | undefined> {
  const { [KEY]: gesture } = await browser.storage.session.get(KEY);
  const known = gesture as Gesture | undefined;
  return known && Date.now() - known.at < 5000 ? known : undefined;
}

/** Calls back at each gesture while the panel is open; the answer ends it. */
export function watchGestures(noted: (gesture: Gesture) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const gesture = changes[KEY]?.newValue as Gesture | undefined;
    if (gesture) noted(gesture);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
