/** Real mouse and keyboard, proven on a throw-away extension; skipped with a word where they cannot be had. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Desktop, desktopMissing, desktopPoint, openDesktop } from "./harness/gestures.ts";
import { launchExtension, type Launched } from "./harness/launch.ts";
import { type ProbeExtension, writeProbeExtension } from "./harness/probe-extension.ts";
import { attachSidePanel } from "./harness/side-panel.ts";
import { openSite, type Site } from "./harness/site.ts";
import { until } from "./harness/until.ts";
import { backgroundWorker } from "./harness/worker.ts";

const missing = desktopMissing();
if (missing !== undefined) console.log(missing);

// A busy machine may swallow a key; a person then tries again.
describe.skipIf(missing !== undefined)("a person's own hands", { retry: 2 }, () => {
  let probe: ProbeExtension;
  let site: Site;
  let desktop: Desktop;
  let launched: Launched;
  let page: Page;

  beforeAll(async () => {
    probe = writeProbeExtension();
    site = await openSite({
      "/": "<!doctype html><title>Harbour Pumps</title><h1>Pumps since 1987</h1>",
    });
    desktop = await openDesktop();
    launched = await launchExtension({
      extensionPath: probe.path,
      headed: true,
      display: desktop.display,
    });
    page = await launched.context.newPage();
    await page.goto(site.address("/"));
    await page.bringToFront();
  });

  afterAll(async () => {
    await launched?.close();
    await desktop?.close();
    await site?.close();
    probe?.remove();
  });

  const gestures = async (): Promise<unknown> =>
    (await backgroundWorker(launched)).evaluate("gestures");

  it("press the keyboard shortcut, which opens the side panel", async () => {
    desktop.click(...(await desktopPoint(page.locator("h1"))));
    desktop.press("alt+shift+k");
    const panel = await attachSidePanel(launched);
    expect(await gestures()).toEqual(["command"]);
    await panel.detach();
  });

  it("choose the entry of the context menu on a selection", async () => {
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector("h1")!));
    await desktop.chooseFromMenu(...(await desktopPoint(page.locator("h1"))));
    await until(
      "the menu's entry to be chosen",
      async () => ((await gestures()) as string[]).length === 2,
    );
    expect(await gestures()).toEqual(["command", "menu: Pumps since 1987"]);
  });

  it("say yes to the question for a permission", async () => {
    const panel = await attachSidePanel(launched);
    await panel.page.getByRole("button", { name: "Ask" }).click();
    await desktop.grantPermission();
    await panel.page.getByText("Granted").waitFor();
    await panel.detach();
  });
});
