/** The add-on's pictures for the Marketplace, 1280 × 800: a tab as it is shown in a spreadsheet, with the real sidebar or window over it. */
import type { BrowserContext, Page } from "playwright-core";
import type { Locale } from "#core";
import type { Host } from "../sheets-host/host.ts";
import { openLargeMap, openScales, openSidebar } from "../sheets-addon/sidebar-in-browser.ts";
import { tabName } from "./add-on-pictures.ts";
import { sheetPage } from "./sheet-picture.ts";

const SIZE = { width: 1280, height: 800 };
const SIDEBAR = 300;

/** What the store is shown: a tab, and the part of the sidebar beside it. */
const shots = [
  ["scorecards", 2],
  ["accounts", 1],
  ["forecast", 0],
] as const;

/** Pictures by their names; `host` holds the portfolio. */
export async function addOnPictures(
  context: BrowserContext,
  host: Host,
  locale: Locale,
): Promise<ReadonlyMap<string, Buffer>> {
  host.run("chooseLanguage", locale);
  const found = new Map<string, Buffer>();
  for (const [at, [tab, part]] of shots.entries()) {
    host.setActiveSelection(tabName(host, tab), "A3");
    const side = await sidebar(context, host, part);
    const sheet = await sheetPicture(context, host, tab, SIZE.width - SIDEBAR - 1);
    const picture = await drawn(
      context,
      `<img src="${inline(sheet)}" style="float:left"><img src="${inline(side)}" style="float:right;border-left:1px solid #dadce0">`,
    );
    found.set(`${at + 1}-${tab}`, picture);
  }
  const editor = await openScales(context, host);
  await editor.page.locator("input").first().waitFor();
  found.set("4-scales", await windowOver(context, host, editor.page, "scales"));
  const map = await openLargeMap(context, host);
  await map.page.locator("svg").first().waitFor();
  found.set("5-large-map", await windowOver(context, host, map.page, "map"));
  return found;
}

async function sidebar(context: BrowserContext, host: Host, part: number): Promise<Buffer> {
  const { page } = await openSidebar(context, host);
  await page.setViewportSize({ width: SIDEBAR, height: SIZE.height });
  const parts = page.getByRole("navigation").getByRole("button");
  await parts.nth(part).click();
  await page.locator("section h2, section h3").first().waitFor();
  return closed(page);
}

async function sheetPicture(
  context: BrowserContext,
  host: Host,
  tab: string,
  width: number,
): Promise<Buffer> {
  const page = await context.newPage();
  const size = { width, height: SIZE.height };
  await page.setViewportSize(size);
  await page.setContent(sheetPage(host, tabName(host, tab), size));
  return closed(page);
}

/** A window of the add-on over the tab that it belongs to. */
async function windowOver(
  context: BrowserContext,
  host: Host,
  page: Page,
  tab: string,
): Promise<Buffer> {
  const window = await closed(page);
  const sheet = await sheetPicture(context, host, tab, SIZE.width);
  return drawn(
    context,
    `<img src="${inline(sheet)}"><div style="position:absolute;inset:0;background:#0006;display:grid;place-items:center">
      <img src="${inline(window)}" style="border-radius:8px;box-shadow:0 8px 40px #0008"></div>`,
  );
}

async function drawn(context: BrowserContext, html: string): Promise<Buffer> {
  const page = await context.newPage();
  await page.setViewportSize(SIZE);
  await page.setContent(`<body style="margin:0;background:#fff">${html}</body>`);
  return closed(page);
}

async function closed(page: Page): Promise<Buffer> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const picture = await page.screenshot({
    animations: "disabled",
    style: "* { scrollbar-width: none !important }",
  });
  await page.close();
  return picture;
}

function inline(png: Buffer): string {
  return `data:image/png;base64,${png.toString("base64")}`;
}
