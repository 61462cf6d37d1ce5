/** Builds the add-on: `dist/sheets/` with the script, its manifest and the pages. */
import { copyFileSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { bundleScript } from "./bundle-script.ts";
import { bundlePage } from "./bundle-page.ts";

const root = resolve(import.meta.dirname, "../..");
const out = resolve(root, "dist/sheets");

/** Google evaluates the whole script on each call of a custom function, and a browser the sidebar: both stay small. */
const MOST_BYTES = { "Code.js": 160_000, "sidebar.html": 60_000 };

const script = await bundleScript(root);
const sidebar = await bundlePage(root, "sidebar");
const exchange = await bundlePage(root, "exchange");
const scales = await bundlePage(root, "scales");
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
writeFileSync(resolve(out, "Code.js"), script.code);
writeFileSync(resolve(out, "sidebar.html"), sidebar);
writeFileSync(resolve(out, "exchange.html"), exchange);
writeFileSync(resolve(out, "scales.html"), scales);
for (const [name, page] of Object.entries(script.pages))
  writeFileSync(resolve(out, `${name}.html`), page);
for (const file of ["appsscript.json", ".claspignore", ".clasp.json"]) {
  const path = resolve(root, "sheets-addon", file);
  if (existsSync(path)) copyFileSync(path, resolve(out, file));
}

const line = (name: string, text: string) =>
  console.log(
    `${name.padEnd(34)}${Buffer.byteLength(text).toLocaleString("en").padStart(8)} bytes`,
  );
line("dist/sheets/Code.js", script.code);
line("dist/sheets/sidebar.html", sidebar);
line("dist/sheets/exchange.html", exchange);
line("dist/sheets/scales.html", scales);
for (const [name, page] of Object.entries(script.pages)) line(`dist/sheets/${name}.html`, page);
for (const [file, most] of Object.entries(MOST_BYTES)) {
  const bytes = statSync(resolve(out, file)).size;
  if (bytes <= most) continue;
  console.error(`${file} has ${bytes} bytes, more than the ${most} it may have.`);
  process.exitCode = 1;
}
