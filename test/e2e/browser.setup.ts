/** Before any end-to-end test: a browser, a Chinese font, and the extension as people get it. */
import { resolve } from "node:path";
import { build } from "wxt";
import { obtainCjkFont } from "../provision/cjk-font.ts";
import { findFirefox } from "../provision/firefox.ts";
import { obtainChromium } from "../provision/obtain-chromium.ts";

const root = resolve(import.meta.dirname, "../..");

/** Builds as for release, although the test runner declares the environment to be a test. */
const buildFor = async (browser: "chrome" | "firefox"): Promise<void> => {
  const before = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  try {
    await build({ root, browser, mode: "production" });
  } finally {
    if (before === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = before;
  }
};

export default async function setUpBrowser(): Promise<void> {
  console.log(`Browser for the end-to-end tests: ${obtainChromium()}`);
  obtainCjkFont();
  await buildFor("chrome");
  if (findFirefox() !== undefined) await buildFor("firefox");
}
