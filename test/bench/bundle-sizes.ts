/** What the bundles weigh, and that nothing is injected into pages that the user did not ask to read. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { bundlePath, pages } from "../sheets-addon/built-add-on.ts";
import { atMost, type Figure } from "./figure.ts";

const root = resolve(import.meta.dirname, "../..");
const extension = join(root, ".output/chrome-mv3");

interface Manifest {
  readonly content_scripts?: readonly unknown[];
  readonly host_permissions?: readonly unknown[];
}

export function bundleSizes(say: (text: string) => void): readonly Figure[] {
  const manifest = JSON.parse(readFileSync(join(extension, "manifest.json"), "utf8")) as Manifest;
  const panel = initialScripts("sidepanel.html");
  const workspace = initialScripts("workspace.html", "today-screen");
  say(`  the panel's first scripts: ${panel.map((file) => `${file} ${zipped(file)}`).join(", ")}`);
  return [
    atMost(
      120_000,
      "bytes",
      "side-panel bundle, gzip (all scripts and styles loaded at first)",
      panel.reduce((sum, file) => sum + zipped(file), 0),
    ),
    atMost(
      170_000,
      "bytes",
      "workspace, gzip (all scripts and styles loaded for its first screen)",
      workspace.reduce((sum, file) => sum + zipped(file), 0),
    ),
    atMost(25_000, "bytes", "injected reader, gzip", zipped("reader.js")),
    atMost(
      0,
      "calls",
      "content scripts and host permissions declared at install",
      (manifest.content_scripts?.length ?? 0) + (manifest.host_permissions?.length ?? 0),
    ),
  ];
}

/** What the add-on weighs: Google evaluates the script at each formula. */
export function addOnSizes(): readonly Figure[] {
  return [
    atMost(160_000, "bytes", "Code.js", statSync(bundlePath).size),
    atMost(60_000, "bytes", "the add-on's sidebar", statSync(pages.sidebar).size),
  ];
}

/** The files that a page loads before anything is clicked: its own tags, the screen it fetches, and their static imports. */
function initialScripts(page: string, screen?: string): readonly string[] {
  const html = readFileSync(join(extension, page), "utf8");
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith(".js")) return;
    const code = readFileSync(join(extension, file), "utf8");
    for (const [, from] of code.matchAll(
      /(?:^|[;\s}])(?:import|export)\s*(?:[\w$*{}\s,]+?from\s*)?["'`](\.{1,2}\/[^"'`]+)["'`]/gu,
    ))
      visit(join(file, "..", from!));
  };
  for (const [, file] of html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/gu)) visit(file!);
  if (screen !== undefined) visit(chunkOf(screen));
  return [...found];
}

function chunkOf(screen: string): string {
  const chunk = readdirSync(join(extension, "chunks")).find((one) => one.startsWith(`${screen}-`));
  if (chunk === undefined) throw new Error(`The build has no file of its own for ${screen}.`);
  return join("chunks", chunk);
}

function zipped(file: string): number {
  return gzipSync(readFileSync(join(extension, file)), { level: 9 }).byteLength;
}
