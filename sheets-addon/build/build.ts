/** Builds the add-on: `dist/sheets/` with the script, its manifest and the sidebar. */
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { bundleScript } from "./bundle-script.ts";
import { bundleSidebar } from "./bundle-sidebar.ts";

const root = resolve(import.meta.dirname, "../..");
const out = resolve(root, "dist/sheets");

/** Google evaluates the whole script on each call of a custom function: it stays small. */
const MOST_BYTES = 60_000;

const script = await bundleScript(root);
const sidebar = await bundleSidebar(root);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
writeFileSync(resolve(out, "Code.js"), script.code);
writeFileSync(resolve(out, "sidebar.html"), sidebar);
for (const file of ["appsscript.json", ".claspignore", ".clasp.json"]) {
  const path = resolve(root, "sheets-addon", file);
  if (existsSync(path)) copyFileSync(path, resolve(out, file));
}

const bytes = Buffer.byteLength(script.code);
const line = (name: string, text: string) =>
  console.log(
    `${name.padEnd(34)}${Buffer.byteLength(text).toLocaleString("en").padStart(8)} bytes`,
  );
line("dist/sheets/Code.js", script.code);
line("  custom functions, always run", script.functions);
line("  the rest, run when needed", script.later);
line("dist/sheets/sidebar.html", sidebar);
if (bytes > MOST_BYTES) {
  console.error(`Code.js has ${bytes} bytes, more than the ${MOST_BYTES} it may have.`);
  process.exitCode = 1;
}
