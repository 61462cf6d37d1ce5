/** A crowded customer map in the real browser, as a person handles it. */
import { readFile } from "node:fs/promises";
import { writeArchive } from "#core";
import type { Page } from "playwright-core";
import { crowdedArchive } from "./crowded-archive.ts";
import { launchExtension, type Launched } from "./harness/launch.ts";
import { giveFile, openScreen } from "./workspace-page.ts";

export interface CrowdedMap {
  readonly launched: Launched;
  readonly page: Page;
  /** Opens the map anew and waits until it is at rest. */
  readonly open: () => Promise<void>;
  /** What the button saves. */
  readonly downloaded: (button: string) => Promise<string>;
}

/** Starts the browser with a portfolio of so many accounts. */
export async function crowdedMap(count: number): Promise<CrowdedMap> {
  const launched = await launchExtension({ width: 1400, height: 1000 });
  const page = await launched.context.newPage();
  page.setDefaultTimeout(60_000);
  const today = new Date().toISOString().slice(0, 10) as never;
  await openScreen(launched, page, "#/data");
  await giveFile(page, "json", "crowd.json", writeArchive(crowdedArchive(count, today)));
  await page.getByRole("button", { name: "Import now" }).click();
  await page.getByText("The archive has been imported.").waitFor();
  return {
    launched,
    page,
    async open() {
      await openScreen(launched, page, "#/today");
      await openScreen(launched, page, "#/map");
      await page.locator(".plot[data-at-rest=true]").waitFor();
    },
    async downloaded(button) {
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: button, exact: true }).click();
      return readFile(await (await download).path(), "utf8");
    },
  };
}
