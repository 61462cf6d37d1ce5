/** The background: opens the panel on a gesture, keeps what was clipped, and counts facts on the toolbar button. */
import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { showBadge } from "../capture/badge.ts";
import { isWaitingAlready, keepClip, placeClip } from "../capture/clip.ts";
import { noteGesture } from "../capture/gesture.ts";
import { openPanel } from "../capture/open-panel.ts";
import { selectedText } from "../capture/page-access.ts";
import { isWebPage } from "../capture/web-address.ts";

interface Tab {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
}

// In the browser's PDF viewer a menu belongs to no window; the clip is kept all the same.
function open(tab: Tab): void {
  if (tab.windowId === undefined || tab.windowId < 0) return;
  openPanel(tab.windowId).catch(() => undefined);
}

async function offerClip(): Promise<void> {
  await browser.contextMenus.removeAll();
  const title = browser.i18n.getMessage("menuClip" as "@@ui_locale");
  browser.contextMenus.create({ id: "clip", title, contexts: ["selection"] });
}

async function badge({ id, url }: Tab): Promise<void> {
  if (id !== undefined && url) await showBadge(id, url).catch(() => undefined);
}

async function clip(words: string, url: string, tab: Tab): Promise<void> {
  const id = await keepClip({ url, title: tab.title ?? "" }, words);
  await noteGesture(id ? "clipped" : "nothing-selected", id);
  if (!id) return;
  if (tab.id !== undefined && tab.id >= 0) await placeClip(id, tab.id, url);
  if (await isWaitingAlready(id)) await noteGesture("clipped-before");
}

async function clipSelection(tab: Tab): Promise<void> {
  if (tab.id === undefined || !tab.url) return noteGesture("not-readable");
  const words = await selectedText(tab.id).catch(() => undefined);
  if (words === undefined) return noteGesture("not-readable");
  await clip(words, tab.url, tab);
}

const notSaved = (): Promise<void> => noteGesture("not-saved");

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => {
    void offerClip();
  });
  browser.action.onClicked.addListener((tab) => {
    open(tab);
    void noteGesture(tab.url ? "opened" : "refused");
    void badge(tab);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    open(tab ?? {});
    // In a viewer of the browser's own, such as that for PDF, only one of these is the page's address.
    const addresses = [tab?.url, info.pageUrl, info.frameUrl].filter((one) => one !== undefined);
    const url = addresses.find(isWebPage) ?? addresses[0] ?? "";
    clip(info.selectionText ?? "", url, tab ?? {}).catch(notSaved);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== "clip" || !tab) return;
    open(tab);
    clipSelection(tab).catch(notSaved);
  });
  // Facts may have been withdrawn since, in the workspace or beside another page.
  browser.tabs.onActivated.addListener(({ tabId }) => {
    void browser.tabs.get(tabId).then(badge, () => undefined);
  });
  browser.tabs.onUpdated.addListener((_, change, tab) => {
    if (change.status === "complete") void badge(tab);
  });
});
