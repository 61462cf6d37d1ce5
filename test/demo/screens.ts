/** Pictures of every screen, in both languages, light and dark, and sheets that show them all at a glance. */
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { drawContactSheets } from "../e2e/harness/contact-sheet.ts";
import { LOOKS, type Look, takeScreenshot } from "../e2e/harness/screenshots.ts";
import { goTo } from "./selling.ts";

export interface Gallery {
  /** Takes a screen in all looks; the page stays in English and light. */
  take(page: Page, screen: string): Promise<void>;
  /** Takes a page of the add-on in the look that it has, which is part of the name. */
  takeAsIs(page: Page, screen: string): Promise<void>;
  /** Tiles all pictures into sheets and returns their paths. */
  sheets(context: BrowserContext): Promise<readonly string[]>;
  readonly count: number;
}

/** `settings` is a tab that shows the settings screen: language and theme are chosen there, and every screen follows. */
export function openGallery(out: string, settings: Page): Gallery {
  const folder = join(out, "screenshots");
  const pictures: string[] = [];
  const wear = async (page: Page, { language, scheme }: Look): Promise<void> => {
    for (const value of [language, scheme])
      await settings.locator(`input[type=radio][value=${value}]`).check({ force: true });
    await page.waitForFunction(
      ([lang, theme]) =>
        document.documentElement.lang.startsWith(lang!) &&
        document.documentElement.dataset["theme"] === theme,
      [language, scheme],
    );
  };
  return {
    async take(page, screen) {
      // A pointer that rests on a button would change how it looks.
      await page.mouse.move(0, 0);
      await noticeGone(page);
      for (const look of LOOKS)
        pictures.push(
          await takeScreenshot(page, look, {
            screen,
            folder,
            whole: !/^(?:panel|dialog)/u.test(screen),
            wear,
          }),
        );
      await wear(page, LOOKS[0]);
    },
    async takeAsIs(page, screen) {
      const path = join(folder, `${screen}.png`);
      // A window shows what fits into it; the sidebar is taken to its end.
      const fullPage = screen.startsWith("sheets-sidebar");
      await page.screenshot({ path, fullPage, animations: "disabled" });
      pictures.push(path);
    },
    sheets: (context) =>
      drawContactSheets(context, pictures, { folder, columns: 4, rows: 4, tile: 460 }),
    get count() {
      return pictures.length;
    },
  };
}

/** What was done last is told for some seconds, over what the picture is to show. */
async function noticeGone(page: Page): Promise<void> {
  await page.locator(".undo[data-shown]").waitFor({ state: "detached" });
}

/** Every screen of the workspace that has an address. */
export async function takeWorkspace(
  page: Page,
  gallery: Gallery,
  accountId: string,
  opportunityId: string,
): Promise<void> {
  const screens = {
    today: "#/today",
    accounts: "#/accounts",
    account: `#/accounts/${accountId}`,
    rating: `#/rating/${accountId}`,
    "buying-centre": `#/buying-centre/${accountId}`,
    map: "#/map",
    "map-diagnosis": "#/map/diagnosis",
    robustness: "#/map/robustness",
    value: "#/value",
    "value-pyramids": "#/value/pyramids",
    "value-scorecard": "#/value/scorecard",
    "value-key-accounts": "#/value/key-accounts",
    "value-targets": "#/value/targets",
    "value-orders": "#/value/orders",
    "value-checks": "#/value/checks",
    opportunities: "#/opportunities",
    opportunity: `#/opportunities/${opportunityId}`,
    funnel: "#/pipeline/funnel",
    "abnormal-cases": "#/pipeline/cases",
    "next-actions": "#/pipeline/actions",
    sellers: "#/pipeline/sellers",
    process: "#/pipeline/process",
    forecast: "#/forecast",
    "forecast-record": "#/forecast/record",
    scales: "#/scales",
    scale: "#/scales/purchase-potential",
    "new-scale": "#/new-scale",
    data: "#/data",
    settings: "#/settings",
  };
  for (const [screen, hash] of Object.entries(screens)) {
    await goTo(page, hash);
    // Thousands of draws take their time, and then stand in a table.
    if (screen === "robustness") await page.locator("main table:visible").first().waitFor();
    await gallery.take(page, screen);
  }
  await takeScaleEditor(page, gallery);
}

/** The editor of a scale with a factor open, something to correct, and a table about to be pasted. */
async function takeScaleEditor(page: Page, gallery: Gallery): Promise<void> {
  await goTo(page, "#/scales/purchase-potential");
  await page.locator(".factor-editor__name").last().click();
  const weight = page.locator(".factor-editor__weight input").first();
  await weight.fill("24");
  await page.locator(".field__error").first().waitFor();
  await gallery.take(page, "scale-faults");
  await page.locator(".card__head .button").first().click();
  await page.locator("dialog textarea").fill("1\t2");
  await page.locator("dialog .notice").waitFor();
  await gallery.take(page, "dialog-paste-scale");
  await page.keyboard.press("Escape");
  // Nothing may be left unsaved, or leaving would ask.
  await weight.fill("25");
}
