/**
 * `npm run listing:screenshots`, after the demo: pictures for the stores in both languages, 1280 × 800 and 640 × 400,
 * of the real extension and of the add-on with what the demo collected (`out/archive.json`), and the drawn icons and
 * tiles. They go to `dist/listing/`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import type { Locale } from "#core";
import { type Launched, launchExtension } from "../e2e/harness/launch.ts";
import { openSidePanel } from "../e2e/harness/side-panel.ts";
import { panel as panelEn } from "../../extension/locales/en/panel.ts";
import { places as placesEn } from "../../extension/locales/en/places.ts";
import { panel as panelZh } from "../../extension/locales/zh/panel.ts";
import { places as placesZh } from "../../extension/locales/zh/places.ts";
import { giveFile } from "../e2e/workspace-page.ts";
import { obtainCjkFont } from "../provision/cjk-font.ts";
import { obtainChromium } from "../provision/obtain-chromium.ts";
import { importIntoWorkbook } from "../exchange/figures.ts";
import { addOnPictures } from "./listing-add-on.ts";
import { drawArtwork } from "./listing-artwork.ts";
import { step, verify } from "./progress.ts";
import { goTo } from "./selling.ts";
import { serveSites, type ServedSites } from "./serve-sites.ts";
import { pngSize } from "./png-size.ts";

const root = resolve(import.meta.dirname, "../..");
const archive = join(root, "out/archive.json");
const folder = join(root, "dist/listing");
const SIZE = { width: 1280, height: 800 };

/** The words of the product, and the company whose page is read, in each language. */
const words = {
  en: { browser: "en", site: "harrowthwaite", said: { ...panelEn, ...placesEn } },
  zh: { browser: "zh-CN", site: "qiyuan", said: { ...panelZh, ...placesZh } },
} as const;

/** With the picture of the panel as many as Chrome's store takes. */
const screens = {
  "2-map": "#/map",
  "3-value": "#/value",
  "4-opportunities": "#/opportunities",
  "5-forecast": "#/forecast",
};

if (!existsSync(archive)) throw new Error(`${archive} is missing. Run: npm run demo`);
obtainChromium();
obtainCjkFont();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const today = new Intl.DateTimeFormat("sv-SE").format(new Date());
const workbook = importIntoWorkbook(readFileSync(archive, "utf8"), `${today}T12:00:00`);
const sites = await serveSites();
try {
  for (const locale of ["en", "zh"] as const)
    await step(`Taking the pictures for the stores (${locale})`, () => takeAll(locale, sites));
} finally {
  await sites.close();
}
console.log(`They are in ${folder}`);

async function takeAll(locale: Locale, served: ServedSites): Promise<void> {
  const { browser, hosts } = { browser: words[locale].browser, hosts: served.hosts };
  const launched = await launchExtension({ language: browser, hosts, width: 1280, height: 940 });
  try {
    await keep(
      launched,
      `extension-1-panel.${locale}`,
      await panelBesidePage(launched, locale, served),
    );
    const page = await launched.context.newPage();
    await page.setViewportSize(SIZE);
    await page.goto(launched.address("workspace.html#/data"));
    await giveFile(page, "json", "archive.json", readFileSync(archive, "utf8"));
    await page.getByRole("button", { name: words[locale].said["data.confirmImport"] }).click();
    await page.getByText(words[locale].said["data.imported"]).waitFor();
    for (const [name, hash] of Object.entries(screens)) {
      await goTo(page, hash);
      await page.mouse.move(0, 0);
      await keep(launched, `extension-${name}.${locale}`, await shot(page));
    }
    const pictures = await addOnPictures(launched.context, workbook, locale);
    for (const [name, picture] of pictures)
      await keep(launched, `add-on-${name}.${locale}`, picture);
    if (locale === "en") await drawArtwork(launched.context, folder);
  } finally {
    await launched.close();
  }
}

/** A company's page with the real panel beside it, put together as the window shows them. */
async function panelBesidePage(
  launched: Launched,
  locale: Locale,
  served: ServedSites,
): Promise<Buffer> {
  const { site, said } = words[locale];
  const tab = await launched.context.newPage();
  await tab.goto(`${served.origin(site)}/contact.html`);
  await tab.waitForLoadState("networkidle");
  const panel = await openSidePanel(launched, tab);
  await panel.page.getByRole("button", { name: said["panel.readPage"] }).click();
  const proposals = panel.page.getByRole("region", { name: said["panel.proposals"] });
  await proposals.waitFor();
  await proposals.evaluate((region) => {
    // Below the panel's own head, which stays in place.
    scrollTo(0, scrollY + region.getBoundingClientRect().top - 64);
  });
  const width = await panel.page.evaluate(() => innerWidth);
  await tab.setViewportSize({ width: SIZE.width - width - 1, height: SIZE.height });
  const [left, right] = [await shot(tab), await shot(panel.page)];
  await panel.detach();
  await tab.close();
  return drawn(
    launched,
    `<body style="margin:0;display:flex;height:800px;overflow:hidden;background:#fff">
      <div style="flex:1;height:800px;overflow:hidden"><img src="${inline(left)}"></div>
      <div style="border-left:1px solid #c8ccc9;height:800px;overflow:hidden"><img src="${inline(right)}"></div>
    </body>`,
    SIZE,
  );
}

/** Keeps a picture in both sizes; the small one is the large one made smaller, so that it shows the same. */
async function keep(launched: Launched, name: string, large: Buffer): Promise<void> {
  const half = { width: 640, height: 400 };
  const small = await drawn(
    launched,
    `<body style="margin:0"><img src="${inline(large)}" width="640" height="400" style="display:block"></body>`,
    half,
  );
  for (const [picture, { width, height }] of [
    [large, SIZE],
    [small, half],
  ] as const) {
    const [actual, wanted] = [pngSize(picture), `${width}x${height}`];
    verify(actual === wanted, `The picture ${name} has ${actual} pixels instead of ${wanted}.`);
    writeFileSync(join(folder, `${name}.${wanted}.png`), picture);
  }
}

async function drawn(
  { context }: Launched,
  html: string,
  size: typeof SIZE | { readonly width: 640; readonly height: 400 },
): Promise<Buffer> {
  const page = await context.newPage();
  try {
    await page.setViewportSize(size);
    await page.setContent(html);
    return await shot(page);
  } finally {
    await page.close();
  }
}

async function shot(page: Page): Promise<Buffer> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page.screenshot({
    animations: "disabled",
    style: "* { scrollbar-width: none !important }",
  });
}

function inline(png: Buffer): string {
  return `data:image/png;base64,${png.toString("base64")}`;
}
