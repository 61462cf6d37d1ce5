/** The drawn pictures that the stores ask for beside screenshots: icons, and tiles with name and promise. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import type { Locale } from "#core";
import { pngSize } from "./png-size.ts";
import { verify } from "./progress.ts";

/** The icon of the extension, as `extension/public/icon` has it. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="4 4 120 120" width="100%" height="100%" style="display:block">
  <rect x="4" y="4" width="120" height="120" rx="28" fill="#0d6349"/>
  <path d="M34 23V94H105" fill="none" stroke="#fff" stroke-width="10" stroke-linecap="round" stroke-linejoin="round"/>
  <circle cx="56" cy="72" r="8" fill="#fff"/><circle cx="82" cy="46" r="17" fill="#f2b84b"/></svg>`;

const promises = {
  en: ["Facts that prove themselves,", "from a web page to a customer map"],
  zh: ["资料自带出处", "从公司网页到客户地图"],
} as const;

/** Side of the picture, and the free room around the icon that the store wants. */
const icons = {
  "icon-chrome": [128, 16],
  "icon-edge": [300, 24],
  "icon-marketplace-32": [32, 0],
  "icon-marketplace-48": [48, 0],
  "icon-marketplace-96": [96, 0],
  "icon-marketplace-128": [128, 0],
} as const;

/** Chrome's and Edge's small tile, their large one, and the Marketplace's card. */
const tiles = [
  [440, 280],
  [1400, 560],
  [220, 140],
] as const;

export async function drawArtwork(context: BrowserContext, folder: string): Promise<void> {
  for (const [name, [side, room]] of Object.entries(icons))
    await draw(
      context,
      `<div style="padding:${room}px;width:${side}px;height:${side}px;box-sizing:border-box">${icon}</div>`,
      {
        path: join(folder, `${name}.${side}x${side}.png`),
        width: side,
        height: side,
        isClear: true,
      },
    );
  for (const locale of ["en", "zh"] as const)
    for (const [width, height] of tiles)
      await draw(context, tile(locale, width), {
        path: join(folder, `tile.${locale}.${width}x${height}.png`),
        width,
        height,
      });
}

function tile(locale: Locale, width: number): string {
  const unit = width === 1400 ? 2.4 : width / 440;
  const lines = promises[locale].map((line) => `<div>${line}</div>`).join("");
  // What can't be read at that size is left out.
  const promise = `<div style="margin-top:${14 * unit}px;font-size:${17 * unit}px;line-height:1.4;color:#cfe6dc">${lines}</div>`;
  return `<div style="width:100vw;height:100vh;background:#0b3d2e;color:#fff;display:flex;align-items:center;justify-content:center;
    font-family:'DejaVu Sans','Noto Sans CJK SC','Noto Sans SC',sans-serif">
    <div style="display:flex;flex-direction:column;align-items:center;text-align:center">
      <div style="width:${84 * unit}px;height:${84 * unit}px">${icon}</div>
      <div style="margin-top:${16 * unit}px;font-size:${32 * unit}px;font-weight:700">Account Atlas</div>
      ${width > 220 ? promise : ""}
    </div></div>`;
}

async function draw(
  context: BrowserContext,
  html: string,
  {
    path,
    width,
    height,
    isClear = false,
  }: {
    readonly path: string;
    readonly width: number;
    readonly height: number;
    readonly isClear?: boolean;
  },
): Promise<void> {
  const page = await context.newPage();
  try {
    await page.setViewportSize({ width, height });
    await page.setContent(`<body style="margin:0">${html}</body>`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const picture = await page.screenshot({ omitBackground: isClear });
    verify(pngSize(picture) === `${width}x${height}`, `${path} has ${pngSize(picture)} pixels.`);
    writeFileSync(path, picture);
  } finally {
    await page.close();
  }
}
