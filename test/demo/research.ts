/** Research as a user does it: open a company's pages, read them in the side panel, clip a passage. */
import type { Page } from "playwright-core";
import { message, type PropertyKey, propertyOf } from "#core";
import type { Launched } from "../e2e/harness/launch.ts";
import { openSidePanel, type SidePanel } from "../e2e/harness/side-panel.ts";
import { verify } from "./progress.ts";
import type { DemoSite, ExpectedPage, ServedSites } from "./serve-sites.ts";

const PATIENCE = 15_000;

/** Reads the contact and about pages of a company, accepts every proposal, and clips a passage of the latter. */
export async function research(
  launched: Launched,
  sites: ServedSites,
  site: DemoSite,
  look: (panel: Page, screen: string) => Promise<void>,
): Promise<void> {
  const pages = ["/contact.html", "/about.html"].map((path) =>
    site.expects.find((page) => page.path === path)!,
  );
  const [contact, about] = pages as [ExpectedPage, ExpectedPage];
  const tab = await launched.context.newPage();
  try {
    await tab.goto(sites.origin(site.key) + contact.path);
    await tab.waitForLoadState("networkidle");
    const panel = await openSidePanel(launched, tab);
    await look(panel.page, "panel-start");
    await read(panel.page);
    await look(panel.page, "panel-proposals");
    await acceptAll(panel.page);
    await look(panel.page, "panel-saved");
    await panel.detach();

    await tab.goto(sites.origin(site.key) + about.path);
    const again = await openSidePanel(launched, tab);
    await read(again.page);
    await acceptAll(again.page);
    await clip(tab, again, about, look);
    // Closed as with its own button, so that the workspace has the whole window.
    await again.page.evaluate(() => close()).catch(() => undefined);
    await again.detach();
  } finally {
    await tab.close();
  }
}

async function read(panel: Page): Promise<void> {
  await panel.getByRole("button", { name: "Read this page" }).click();
  await panel.getByRole("region", { name: "Found on this page" }).waitFor({ timeout: PATIENCE });
}

async function acceptAll(panel: Page): Promise<void> {
  const all = panel.getByRole("button", { name: /^Accept all/u });
  const one = panel.getByRole("button", { name: /^Accept .*: /u });
  if ((await one.count()) === 0) return;
  await ((await all.count()) > 0 ? all : one.first()).click();
  // The notice may still be that of the page before; what is saved is known.
  await panel
    .getByText("Everything that was recognised here is known already.")
    .waitFor({ timeout: PATIENCE });
}

/** Selects the first passage of words that the site's description names, and saves it under its property. */
async function clip(
  tab: Page,
  panel: SidePanel,
  page: ExpectedPage,
  look: (panel: Page, screen: string) => Promise<void>,
): Promise<void> {
  const passages = Object.entries(page.passages) as [PropertyKey, string][];
  const [property, passage] = passages.find(([key]) => propertyOf(key).type === "text")!;
  verify(
    await tab.evaluate(select, passage),
    `The passage "${passage}" can't be selected on ${page.path}.`,
  );
  await panel.page.getByRole("button", { name: "Clip selection" }).click();
  const form = panel.page.getByRole("region", { name: "Clipped passage" });
  await form.waitFor({ timeout: PATIENCE });
  // The passage may prove a fact that was just accepted: the panel says so, and of which.
  const another = form.getByRole("button", { name: "Keep another fact of it" });
  const field = form.getByRole("combobox", { name: "Property" });
  await another.or(field).waitFor({ timeout: PATIENCE });
  const called = message("en", `property.${property}`);
  if (await another.isVisible()) {
    if ((await form.getByRole("listitem").filter({ hasText: called }).count()) > 0) {
      await look(panel.page, "panel-clip-known");
      await form.getByRole("button", { name: "Discard" }).click();
      await form.waitFor({ state: "detached", timeout: PATIENCE });
      return;
    }
    await another.click();
  }
  await field.fill(called);
  await panel.page.keyboard.press("Enter");
  await look(panel.page, "panel-clip");
  await form.getByRole("button", { name: "Save fact" }).click();
  await form.waitFor({ state: "detached", timeout: PATIENCE });
}

/** Selects words within one text node, as dragging the mouse over them would. */
function select(passage: string): boolean {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? "";
    const at = text.replaceAll(/\s/gu, " ").indexOf(passage);
    const words = passage.split(/\s+/u);
    const pattern = new RegExp(
      words
        .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
        .join(String.raw`\s+`),
      "u",
    );
    const match = at >= 0 ? { index: at, length: passage.length } : matchOf(pattern, text);
    if (!match) continue;
    const range = document.createRange();
    range.setStart(node, match.index);
    range.setEnd(node, match.index + match.length);
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(range);
    return true;
  }
  return false;

  function matchOf(pattern: RegExp, text: string): { index: number; length: number } | undefined {
    const found = pattern.exec(text);
    return found ? { index: found.index, length: found[0].length } : undefined;
  }
}
