/** The workspace as a person drives it: by its links, its labels and its files. */
import type { Page } from "playwright-core";
import { type Archive, writeArchive } from "#core";
import type { Launched } from "./harness/launch.ts";
import type { Look } from "./harness/screenshots.ts";

/** The screens that need no record, by their address. */
export const PLACES = [
  "today",
  "accounts",
  "search",
  "map",
  "value",
  "map/robustness",
  "opportunities",
  "forecast",
  "scales",
  "data",
  "settings",
] as const;

/** Opens a screen in a tab and waits until nothing is loading any more. */
export const openScreen = async (launched: Launched, page: Page, hash: string): Promise<void> => {
  await page.goto(`${launched.address("workspace.html")}${hash}`);
  // Within the page the screen before stays until the change of address is heard, which a timer comes after.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  await page.locator("h1").waitFor();
  // Several cards may load at once.
  await page.locator(".loading").first().waitFor({ state: "detached" });
};

/** Chooses language and theme in the settings, as a person does. */
export const wearLook = async (
  launched: Launched,
  page: Page,
  { language, scheme }: Look,
): Promise<void> => {
  await openScreen(launched, page, "#/settings");
  await page.locator(`input[type=radio][value=${language}]`).check();
  await page.locator(`input[type=radio][value=${scheme}]`).check();
  await page.locator(`html[lang^=${language}][data-theme=${scheme}]`).waitFor();
};

/** Hands a file to the field that takes its kind. */
export const giveFile = async (
  page: Page,
  kind: "json" | "csv",
  name: string,
  content: string | Uint8Array,
): Promise<void> => {
  // Of the two lists that the data screen takes, accounts come first.
  await page
    .locator(`input[type=file][accept*=".${kind}"]`)
    .first()
    .setInputFiles({
      name,
      mimeType: kind === "json" ? "application/json" : "text/csv",
      buffer: Buffer.from(content as string),
    });
};

/** Brings an archive in through the data screen, and waits until it says that it is there. */
export const importArchive = async (
  launched: Launched,
  page: Page,
  archive: Archive,
): Promise<void> => {
  await openScreen(launched, page, "#/data");
  await giveFile(page, "json", "all.json", writeArchive(archive));
  await page.getByRole("button", { name: "Import now" }).click();
  await page.getByText("The archive has been imported.").waitFor();
};
