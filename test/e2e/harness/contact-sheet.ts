/** Many screenshots on a few sheets, drawn by the browser itself, so that all can be seen at a glance. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext } from "playwright-core";

export type SheetLayout = {
  readonly folder: string;
  /** The first part of the file names. */
  readonly name?: string;
  readonly columns?: number;
  readonly rows?: number;
  /** The width of one picture on the sheet, in pixels. */
  readonly tile?: number;
};

const asHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const sheet = (
  pictures: readonly string[],
  columns: number,
  tile: number,
): string => `<!doctype html>
<meta charset="utf-8">
<style>
  body { margin: 0; padding: 16px; background: #6b7280; color: #fff; font: 12px system-ui, sans-serif;
    display: grid; grid-template-columns: repeat(${columns}, ${tile}px); gap: 16px; width: max-content }
  figure { margin: 0 } figcaption { padding: 0 0 4px }
  img { display: block; max-width: ${tile}px; max-height: ${tile * 1.5}px }
</style>
${pictures
  .map(
    (path) =>
      `<figure><figcaption>${asHtml(basename(path, ".png"))}</figcaption>` +
      `<img src="${asHtml(pathToFileURL(path).href)}"></figure>`,
  )
  .join("\n")}`;

const pages = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, page) =>
    all.slice(page * size, (page + 1) * size),
  );

/** Tiles the pictures into sheets and returns the sheets' paths; a missing picture is an error. */
export const drawContactSheets = async (
  context: BrowserContext,
  pictures: readonly string[],
  { folder, name = "contact-sheet", columns = 4, rows = 4, tile = 360 }: SheetLayout,
): Promise<readonly string[]> => {
  const desk = mkdtempSync(join(tmpdir(), "account-atlas-sheet-"));
  const page = await context.newPage();
  try {
    await page.setViewportSize({ width: columns * (tile + 16) + 16, height: 600 });
    const paths: string[] = [];
    for (const [index, some] of pages(pictures, columns * rows).entries()) {
      const html = join(desk, `${index + 1}.html`);
      writeFileSync(html, sheet(some, columns, tile));
      await page.goto(pathToFileURL(html).href);
      const missing = await page.evaluate(() =>
        [...document.images].filter((image) => image.naturalWidth === 0).map((image) => image.src),
      );
      if (missing.length > 0) throw new Error(`No picture can be read at ${missing.join(", ")}.`);
      const path = join(folder, `${name}-${index + 1}.png`);
      await page.screenshot({ path, fullPage: true });
      paths.push(path);
    }
    return paths;
  } finally {
    await page.close();
    rmSync(desk, { recursive: true, force: true });
  }
};
