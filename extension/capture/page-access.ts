/** The page in front of the user, as far as the browser lets the product see it: a thin port over tabs and scripting. */
import { browser } from "wxt/browser";
import { unpacked } from "./packed-snapshot.ts";
import type { PageSnapshot } from "./snapshot.ts";
import { isStorePage, isWebPage, sitePattern } from "./web-address.ts";

/** `hidden` is a page for which no gesture has given a grant yet; `closed` is one that nobody may read. */
export type PageView =
  | { readonly state: "hidden" }
  | { readonly state: "closed"; readonly why: "browser" | "store" }
  | {
      readonly state: "open";
      readonly tabId: number;
      readonly url: string;
      readonly title: string;
    };

export type Reading =
  | { readonly ok: true; readonly snapshot: PageSnapshot }
  | { readonly ok: false; readonly why: "hidden" | "closed" | "pdf" };

// A grant may reach the browser's other parts a moment after the gesture that gave it.
const TRIES = 10;
const PAUSE = 20;

/** The page of the active tab in this window, or of the tab that the address of the panel names. */
export async function pageInFront(): Promise<PageView> {
  const named = Number(new URLSearchParams(location.search).get("tab") ?? Number.NaN);
  const [tab] = Number.isInteger(named)
    ? [await browser.tabs.get(named)]
    : await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? pageOf(tab) : { state: "hidden" };
}

/** What a tab shows; its address is only told to those who hold a grant. */
export function pageOf(tab: {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
}): PageView {
  const { id, url, title = "" } = tab;
  if (!url || id === undefined) return { state: "hidden" };
  if (isStorePage(url)) return { state: "closed", why: "store" };
  if (!isWebPage(url)) return { state: "closed", why: "browser" };
  return { state: "open", tabId: id, url, title };
}

/** Calls back whenever another page has come to the front, or the same one has changed; the answer ends it. */
export function watchPageInFront(seen: (isOther: boolean) => void): () => void {
  const { onActivated, onUpdated } = browser.tabs;
  const activated = (): void => seen(true);
  const updated = (_: number, change: { status?: string | undefined }): void =>
    seen(change.status === "loading");
  onActivated.addListener(activated);
  onUpdated.addListener(updated);
  return () => {
    onActivated.removeListener(activated);
    onUpdated.removeListener(updated);
  };
}

/** Injects the reader into the page and brings its snapshot back. */
export async function readSnapshot(tabId: number, url: string): Promise<Reading> {
  try {
    const [frame] = await patiently(() =>
      browser.scripting.executeScript({ target: { tabId }, files: ["/reader.js"] }),
    );
    const pack = frame?.result as string | undefined;
    if (!pack) return { ok: false, why: "closed" };
    const snapshot = unpacked(pack);
    if (snapshot.contentType === "application/pdf") return { ok: false, why: "pdf" };
    return { ok: true, snapshot };
  } catch {
    return { ok: false, why: /\.pdf(?:$|[?#])/iu.test(url) ? "pdf" : "closed" };
  }
}

/** The words that are selected in the page or in a frame of it; empty when none are. */
export async function selectedText(tabId: number): Promise<string> {
  const frames = await patiently(() =>
    browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => String(getSelection() ?? ""),
    }),
  );
  return frames.map(({ result }) => String(result ?? "")).find((text) => text.trim()) ?? "";
}

async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tries >= TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

/** May this site be read without a gesture each time? */
export async function isSiteAllowed(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [sitePattern(url)] });
}

/** Asks the user to let the product read this site from now on; only a click may call it. */
export async function allowSite(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: [sitePattern(url)] });
}
