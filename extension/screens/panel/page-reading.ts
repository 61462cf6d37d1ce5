/** Reading the page as the panel sees it: not begun, under way, done with proposals, or impossible with a reason. */
import { useEffect, useState } from "preact/hooks";
import type * as Readers from "../../capture/read-page.ts";
import { type PageView, type Reading, readSnapshot } from "../../capture/page-access.ts";
import { isOwn, type Proposal } from "../../capture/proposals/proposal.ts";
import type { PageSnapshot } from "../../capture/snapshot.ts";
import { sourceAddress } from "../../capture/web-address.ts";

export type PageReading =
  | { readonly state: "idle" }
  | { readonly state: "reading" }
  | {
      readonly state: "read";
      readonly page: { readonly url: string; readonly title: string };
      readonly proposals: readonly Proposal[];
      /** All that the page states, also of others than its own company. */
      readonly stated: readonly Proposal[];
      readonly closedFrames: number;
      readonly isCut: boolean;
      /** The page itself, for those who look for more on it. */
      readonly snapshot: PageSnapshot;
    }
  | { readonly state: "impossible"; readonly why: "hidden" | "closed" | "pdf" }
  | { readonly state: "failed"; readonly error: unknown };

interface Begun {
  readonly key: string | undefined;
  readonly reading: PageReading;
}

const IDLE: PageReading = { state: "idle" };

/** The reading of a page, and the function that begins it; another page begins anew. */
export function usePageReading(page: PageView | undefined): readonly [PageReading, () => void] {
  const open = page?.state === "open" ? page : undefined;
  const key = open && `${open.tabId} ${open.url}`;
  // Told by its page and not cleared by an effect: that would come after a quick first click, and lose it.
  const [begun, setBegun] = useState<Begun>({ key, reading: IDLE });
  const isReadable = open !== undefined;
  useEffect(() => {
    // What can't be loaded now is loaded, or missed aloud, when the user asks for it.
    if (isReadable) getReady().catch(() => undefined);
  }, [isReadable]);
  const begin = (): void => {
    if (!open) return;
    const started: Begun = { key, reading: { state: "reading" } };
    setBegun(started);
    Promise.all([readSnapshot(open.tabId, open.url), loadReaders()])
      .then(([taken, readers]) => understood(taken, readers))
      .catch((error: unknown): PageReading => ({ state: "failed", error }))
      // The user may have gone on to another page.
      .then((read) => setBegun((now) => (now === started ? { key, reading: read } : now)))
      .catch(() => undefined);
  };
  return [begun.key === key ? begun.reading : IDLE, begin];
}

// The readers and their libraries are large, and the panel does without them until it is idle.
function loadReaders(): Promise<typeof Readers> {
  return import("../../capture/read-page.ts");
}

async function getReady(): Promise<void> {
  const idle = (): Promise<unknown> =>
    new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
  await idle();
  const { practise } = await loadReaders();
  await practise(idle);
}

async function understood(reading: Reading, { readPage }: typeof Readers): Promise<PageReading> {
  if (!reading.ok) return { state: "impossible", why: reading.why };
  const { snapshot } = reading;
  const stated = await readPage(snapshot);
  return {
    state: "read",
    page: { url: sourceAddress(snapshot.url), title: snapshot.title },
    // What is said of others waits until the user asks for it.
    proposals: stated.filter(isOwn),
    stated,
    closedFrames: snapshot.closedFrames,
    isCut: snapshot.isCut,
    snapshot,
  };
}
