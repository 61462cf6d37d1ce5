/** The number on the toolbar button: how many facts the page in a tab backs. */
import { browser } from "wxt/browser";
import { countFromPage } from "../store/research/page-facts.ts";

/** Shows the number of facts in force whose source is this page; nothing when there are none. */
export async function showBadge(tabId: number, url: string): Promise<void> {
  const count = await countFromPage(url);
  await browser.action.setBadgeBackgroundColor({ tabId, color: "#0d6349" });
  await browser.action.setBadgeText({ tabId, text: badgeText(count) });
}

/** Four characters are all that a button can show. */
export function badgeText(count: number): string {
  if (count === 0) return "";
  return count > 999 ? "999+" : String(count);
}
