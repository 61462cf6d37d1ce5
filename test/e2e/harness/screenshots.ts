/** One screen as a person may see it: in both languages, in light and in dark. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

export const LOOKS = [
  { language: "en", scheme: "light" },
  { language: "en", scheme: "dark" },
  { language: "zh", scheme: "light" },
  { language: "zh", scheme: "dark" },
] as const;

export type Look = (typeof LOOKS)[number];

export type Shot = {
  /** The name of the screen, which becomes the first part of the file's name. */
  readonly screen: string;
  readonly folder: string;
  /** Puts the app into a look by its own settings; without it only the colour scheme changes. */
  readonly wear?: (page: Page, look: Look) => Promise<void>;
  /** From the top to the end of the page, not only what the window shows. */
  readonly whole?: boolean;
};

export const shotPath = ({ screen, folder }: Shot, { language, scheme }: Look): string =>
  join(folder, `${screen}.${language}.${scheme}.png`);

/** Takes one picture, once fonts are loaded, with nothing moving on it. */
export const takeScreenshot = async (page: Page, look: Look, shot: Shot): Promise<string> => {
  const path = shotPath(shot, look);
  mkdirSync(shot.folder, { recursive: true });
  await page.emulateMedia({ colorScheme: look.scheme, reducedMotion: "reduce" });
  await shot.wear?.(page, look);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path, animations: "disabled", fullPage: shot.whole ?? false });
  return path;
};

/** Takes the four pictures of a screen and returns their paths in the order of `LOOKS`. */
export const takeEveryLook = async (page: Page, shot: Shot): Promise<readonly string[]> => {
  const paths: string[] = [];
  for (const look of LOOKS) paths.push(await takeScreenshot(page, look, shot));
  return paths;
};
