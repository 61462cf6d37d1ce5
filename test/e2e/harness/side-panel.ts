/** The real side panel, opened by the real toolbar button, as a page that a test can drive. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import type { Launched } from "./launch.ts";
import { until } from "./until.ts";

export type SidePanel = {
  readonly page: Page;
  /** Lets go of the panel; the panel itself stays open. */
  readonly detach: () => Promise<void>;
};

const PANEL = "sidepanel.html";

/** Waits until the panel is open and takes hold of it. */
export const attachSidePanel = async (launched: Launched, path = PANEL): Promise<SidePanel> => {
  const address = launched.address(path);
  await until("the side panel to open", async () => {
    const { targetInfos } = await launched.browser.send("Target.getTargets");
    return targetInfos.some((target) => target.url.startsWith(address));
  });
  const [port] = readFileSync(join(launched.profile, "DevToolsActivePort"), "utf8").split("\n");
  // Playwright leaves the panel out of its own connection's pages; a connection made while the
  // panel is open counts it among them.
  const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = second
    .contexts()
    .flatMap((context) => context.pages())
    .find((it) => it.url().startsWith(address));
  if (page === undefined) {
    await second.close();
    throw new Error("The side panel opened, but the second connection does not show it.");
  }
  // The panel slides in: until it has a width, nothing in it can be seen or clicked.
  await until("the side panel to have a width", () => page.evaluate(() => innerWidth > 0));
  return { page, detach: () => second.close() };
};

/** Clicks the toolbar button on this page's tab and returns the panel that it opens. */
export const openSidePanel = async (
  launched: Launched,
  page: Page,
  path = PANEL,
): Promise<SidePanel> => {
  await launched.triggerAction(page);
  return attachSidePanel(launched, path);
};
