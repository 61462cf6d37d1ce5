/** Opens the panel beside the page; browsers allow it only straight out of a gesture, before anything is awaited. */
import { browser } from "wxt/browser";

interface SidebarBrowser {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the side panel (Chrome, Edge) or the sidebar (Firefox). */
export function openPanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as SidebarBrowser;
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
}
