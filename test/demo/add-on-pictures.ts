/** Pictures of the add-on in both languages, light and dark: the parts of the sidebar, its windows, and the tabs as a spreadsheet shows them. */
import type { BrowserContext, Page } from "playwright-core";
import type { Host } from "../sheets-host/host.ts";
import {
  openExchange,
  openLargeMap,
  openScales,
  openSidebar,
} from "../sheets-addon/sidebar-in-browser.ts";
import { sheetPage } from "./sheet-picture.ts";

/** Takes a picture as the page is by now, under a name. */
export type Take = (page: Page, name: string) => Promise<void>;

const languages = ["en", "zh"] as const;
const schemes = ["light", "dark"] as const;

/** The tabs that say most, by the keys in their first row. */
const tabs = ["scorecards", "map", "questions", "buyingCentres", "forecast", "opportunities"];

/** `archive` is a file that changes something, so that the dry run of its import has something to show. */
export async function takeAddOn(
  context: BrowserContext,
  host: Host,
  archive: string,
  take: Take,
): Promise<void> {
  for (const language of languages) {
    host.run("chooseLanguage", language);
    const look = `${language}.`;
    for (const tab of tabs)
      await takeTab(context, host, tab, (page) =>
        take(page, `sheets-tab-${tab.toLowerCase()}.${look}light`),
      );
    await takeSidebar(context, host, (page, part, scheme) =>
      take(page, `sheets-sidebar-${part}.${look}${scheme}`),
    );
    await takeWindows(context, host, archive, (page, window, scheme) =>
      take(page, `sheets-${window}.${look}${scheme}`),
    );
  }
}

type TakeIn = (page: Page, what: string, scheme: (typeof schemes)[number]) => Promise<void>;

async function inBoth(page: Page, what: string, take: TakeIn): Promise<void> {
  for (const scheme of schemes) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await take(page, what, scheme);
  }
}

async function takeSidebar(context: BrowserContext, host: Host, take: TakeIn): Promise<void> {
  host.setActiveSelection(tabName(host, "accounts"), "A3");
  const { page } = await openSidebar(context, host);
  const parts = page.getByRole("navigation").getByRole("button");
  await parts.first().waitFor();
  for (const [at, part] of ["overview", "account", "map", "scales", "archive"].entries()) {
    await parts.nth(at).click();
    await settled(page);
    await inBoth(page, part, take);
  }
  await page.close();
}

async function takeWindows(
  context: BrowserContext,
  host: Host,
  archive: string,
  take: TakeIn,
): Promise<void> {
  const map = await openLargeMap(context, host);
  await map.page.locator("svg").first().waitFor();
  await inBoth(map.page, "large-map", take);
  await map.page.close();

  const scales = await openScales(context, host);
  await scales.page.locator("input").first().waitFor();
  await inBoth(scales.page, "scales", take);
  await scales.page.close();

  const exchange = await openExchange(context, host);
  await exchange.page.locator("#bring").waitFor();
  await inBoth(exchange.page, "exchange", take);
  await exchange.page.locator("input[type=file]").setInputFiles({
    name: "archive.json",
    mimeType: "application/json",
    buffer: Buffer.from(archive),
  });
  await exchange.page.locator("#plan").waitFor();
  await inBoth(exchange.page, "exchange-plan", take);
  await exchange.page.close();
}

async function takeTab(
  context: BrowserContext,
  host: Host,
  tab: string,
  take: (page: Page) => Promise<void>,
): Promise<void> {
  const size = { width: 1280, height: 520 };
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.setContent(sheetPage(host, tabName(host, tab), size));
  await take(page);
  await page.close();
}

/** What a tab is called now, by the key of its columns. */
export function tabName(host: Host, tab: string): string {
  const found = host.workbook.sheets.find(({ name }) =>
    String(host.rows(name)[0]?.[0] ?? "").startsWith(`${tab}/`),
  );
  if (!found) throw new Error(`The workbook has no tab "${tab}".`);
  return found.name;
}

/** Nothing is being read any more. */
async function settled(page: Page): Promise<void> {
  await page
    .getByText(/^(?:Reading|正在读取)/u)
    .first()
    .waitFor({ state: "detached" });
}
