/** Clipping with real hands: the entry in the context menu and the keyboard shortcut; skipped where there is no display. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clipPages } from "./clip-pages.ts";
import { type Desktop, desktopMissing, desktopPoint, openDesktop } from "./harness/gestures.ts";
import { launchExtension, type Launched } from "./harness/launch.ts";
import { storedRecords } from "./harness/records.ts";
import { attachSidePanel } from "./harness/side-panel.ts";
import { openSite, type Site } from "./harness/site.ts";
import { until } from "./harness/until.ts";

const missing = desktopMissing();
if (missing !== undefined) console.log(missing);

// A busy machine may swallow a key; a person then tries again.
describe.skipIf(missing !== undefined)("a person's own hands", { retry: 2 }, () => {
  let site: Site;
  let desktop: Desktop;
  let launched: Launched;
  let page: Page;

  beforeAll(async () => {
    site = await openSite(clipPages);
    desktop = await openDesktop();
    launched = await launchExtension({ headed: true, display: desktop.display });
    page = await launched.context.newPage();
    await page.goto(site.address("/"));
    await page.bringToFront();
  });

  afterAll(async () => {
    await launched?.close();
    await desktop?.close();
    await site?.close();
  });

  const select = (): Promise<void> =>
    page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector("#dust")!));

  const draft = {
    page: { title: "About us | Harbour Pumps" },
    quote: {
      exact: "The most urgent problem is dust in the test hall.",
      prefix: "Home Pumps since 1987 ",
    },
  };

  it("clip the selection with the keyboard shortcut, which opens the panel on it", async () => {
    desktop.click(...(await desktopPoint(page.locator("h1"))));
    await select();
    desktop.press("alt+shift+k");
    const panel = await attachSidePanel(launched);
    await panel.page.getByRole("region", { name: "Clipped passage" }).waitFor();
    await until("the clip to have its place", async () => {
      const [kept] = await storedRecords(panel.page, "drafts");
      return (kept?.["quote"] as typeof draft.quote | undefined)?.prefix !== "";
    });
    expect(await storedRecords(panel.page, "drafts")).toMatchObject([draft]);
    await panel.detach();
  });

  it("clip the selection with the entry of the context menu, and say that it waits already", async () => {
    await select();
    await desktop.chooseFromMenu(...(await desktopPoint(page.locator("#dust"))));
    const panel = await attachSidePanel(launched);
    await panel.page.getByText("This passage was clipped before and waits here.").waitFor();
    expect(await storedRecords(panel.page, "drafts")).toMatchObject([draft]);
    expect(await panel.page.getByRole("region", { name: "Clipped passage" }).count()).toBe(1);
    await panel.detach();
  });

  it("allow this site for good, by the browser's own question", async () => {
    const panel = await attachSidePanel(launched);
    await panel.page.getByRole("button", { name: /^Always allow 127\.0\.0\.1/ }).click();
    await desktop.grantPermission();
    await panel.page.getByRole("button", { name: /^Always allow/ }).waitFor({ state: "detached" });
    await panel.detach();
  });

  it("clip from a PDF, which nothing else can read", async () => {
    await page.goto(site.address("/report.pdf"));
    const words = "Revenue of 86 million euro in the year of the pump and the valve";
    const panel = await attachSidePanel(launched);
    // The viewer draws late and tells nobody when it is done: select until there is something to clip.
    await until(
      "the clip from the PDF",
      async () => {
        desktop.click(640, 500);
        desktop.press("ctrl+a");
        await desktop.chooseFromMenu(640, 500);
        const kept = await storedRecords(panel.page, "drafts");
        return kept.length > 1;
      },
      30_000,
    );
    const kept = await storedRecords(panel.page, "drafts");
    expect(kept).toContainEqual(
      expect.objectContaining({
        page: expect.objectContaining({ url: site.address("/report.pdf") }) as unknown,
        quote: expect.objectContaining({
          exact: expect.stringContaining(words) as unknown,
        }) as unknown,
      }),
    );
    await panel.detach();
  });
});
