/** Reading the page as the panel sees it: not begun, under way, done with proposals, or impossible with a reason. */
import { useEffect, useState } from "preact/hooks";
import { type PageView, type Reading, readSnapshot } from "../../capture/page-access.ts";
import { isOwn, type Proposal } from "../../capture/proposal.ts";
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
    }
  | { readonly state: "impossible"; readonly why: "hidden" | "closed" | "pdf" }
  | { readonly state: "failed"; readonly error: unknown };

/** The reading of a page, and the function that begins it; another page begins anew. */
export function usePageReading(page: PageView | undefined): readonly [PageReading, () => void] {
  const [reading, setReading] = useState<PageReading>({ state: "idle" });
  const open = page?.state === "open" ? page : undefined;
  useEffect(() => setReading({ state: "idle" }), [open?.tabId, open?.url]);
  const begin = (): void => {
    if (!open) return;
    setReading({ state: "reading" });
    readSnapshot(open.tabId, open.url)
      .then(understood)
      .catch((error: unknown): PageReading => ({ state: "failed", error }))
      .then(setReading)
      .catch(() => undefined);
  };
  return [reading, begin];
}

async function understood(reading: Reading): Promise<PageReading> {
  if (!reading.ok) return { state: "impossible", why: reading.why };
  const { snapshot } = reading;
  // The readers and their libraries are large, and only pages that are read need them.
  const { readPage } = await import("../../capture/read-page.ts");
  const stated = await readPage(snapshot);
  return {
    state: "read",
    page: { url: sourceAddress(snapshot.url), title: snapshot.title },
    // What is said of others waits until the user asks for it.
    proposals: stated.filter(isOwn),
    stated,
    closedFrames: snapshot.closedFrames,
    isCut: snapshot.isCut,
  };
}
