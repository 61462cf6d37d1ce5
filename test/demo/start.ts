/** `npm start`: the sample sites, and a visible browser with the extension in development mode, to try things by hand. */
import { resolve } from "node:path";
import { createServer } from "wxt";
import { launchExtension } from "../e2e/harness/launch.ts";
import { obtainCjkFont } from "../provision/cjk-font.ts";
import { obtainChromium } from "../provision/obtain-chromium.ts";
import { serveSites } from "./serve-sites.ts";

const root = resolve(import.meta.dirname, "../..");

if (process.platform === "linux" && !process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"]) {
  console.error(
    "npm start opens a window, and this machine has no display. `npm run demo` runs the same without one.",
  );
  process.exit(1);
}
console.log(`Browser: ${obtainChromium()}`);
obtainCjkFont();

const sites = await serveSites();
const server = await createServer({ root, webExt: { disabled: true } });
await server.start();
const browser = await launchExtension({
  headed: true,
  hosts: sites.hosts,
  width: 1500,
  extensionPath: resolve(root, ".output/chrome-mv3-dev"),
  language: process.env["LANG"]?.startsWith("zh") ? "zh-CN" : "en",
});

// The browser begins with an empty tab.
const blank = browser.context.pages();
for (const { key } of sites.sites) {
  const page = await browser.context.newPage();
  await page.goto(`${sites.origin(key)}/`);
}
const workspace = await browser.context.newPage();
await workspace.goto(browser.address("workspace.html"));
await Promise.all(blank.map((page) => page.close()));
console.log(
  "The sample sites and the workspace are open. Click the Account Atlas button in the toolbar while you read a site.",
);
console.log("Changes to the code are loaded at once. Close the browser window to stop.");

await new Promise((closed) => browser.context.once("close", closed));
await Promise.all([server.stop(), sites.close(), browser.close()]);
