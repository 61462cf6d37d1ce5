/** What is handed to each store: which built files, under which name, all of the same version. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Files, filesAt, filesOf, zipOf } from "./zip.ts";

export const stores = ["chrome", "edge", "firefox", "firefox-sources", "sheets"] as const;
export type Store = (typeof stores)[number];

export interface Package {
  /** Such as `account-atlas-0.1.0-chrome.zip`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly files: number;
}

const versionIn = (path: string): string =>
  String((JSON.parse(readFileSync(path, "utf8")) as { readonly version?: string }).version);

/** The one place where the version stands. */
export const versionOf = (root: string): string => versionIn(join(root, "package.json"));

/** Who pushes with clasp leaves the id of their own script beside the built files: it is nobody else's business. */
const isOwn = (path: string): boolean => path === ".clasp.json" || path === ".claspignore";

/** The package of a store; throws, saying what to do, when nothing was built, or another version. */
export function packageOf(root: string, store: Store): Package {
  const files = filesFor(root, store);
  return {
    name: `account-atlas-${versionOf(root)}-${store}.zip`,
    bytes: zipOf(files),
    files: Object.keys(files).length,
  };
}

function filesFor(root: string, store: Store): Files {
  switch (store) {
    // Edge takes the very same files as Chrome.
    case "chrome":
    case "edge":
      return builtExtension(root, "chrome-mv3");
    case "firefox":
      return builtExtension(root, "firefox-mv3");
    case "firefox-sources":
      return sourcesOf(root);
    case "sheets":
      return builtAddOn(root);
  }
}

function builtExtension(root: string, build: string): Files {
  const folder = join(root, ".output", build);
  const manifest = join(folder, "manifest.json");
  if (!existsSync(manifest)) throw new Error(`${folder} is missing. Run: npm run build`);
  const [built, wanted] = [versionIn(manifest), versionOf(root)];
  if (built !== wanted)
    throw new Error(`${folder} is of version ${built}, not ${wanted}. Run: npm run build`);
  return filesOf(folder);
}

function builtAddOn(root: string): Files {
  const folder = join(root, "dist/sheets");
  if (!existsSync(join(folder, "Code.js")))
    throw new Error(`${folder} is missing. Run: npm run build`);
  return filesOf(folder, isOwn);
}

/** What a reviewer builds the Firefox package from: every file that git keeps or would keep, as it lies there. */
export function sourcesOf(root: string): Files {
  const listed = execFileSync("git", ["ls-files", "-z", "-co", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64_000_000,
    timeout: 60_000,
  });
  const paths = [...new Set(listed.split("\0"))].filter(
    (path) => path !== "" && existsSync(join(root, path)),
  );
  return filesAt(root, paths);
}

export const sha256 = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");
