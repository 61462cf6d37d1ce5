/** Proves, without a login, that a push would send exactly the files of the add-on. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const wanted = [
  "Code.js",
  "appsscript.json",
  "exchange.html",
  "formulas.html",
  "scales.html",
  "sidebar.html",
  "workbook.html",
];
const clasp = resolve(root, "node_modules/.bin/clasp");

/** The files that would be pushed from a copy of the project in which things lie around that must not be. */
export function filesToPush(): readonly string[] {
  const copy = mkdtempSync(join(tmpdir(), "account-atlas-push-"));
  try {
    cpSync(resolve(root, "dist/sheets"), copy, { recursive: true });
    for (const stray of ["Code.test.js", "notes.html", "secret.gs"])
      writeFileSync(join(copy, stray), "");
    writeFileSync(join(copy, ".clasp.json"), JSON.stringify({ scriptId: "offline-check" }));
    const answer = execFileSync(clasp, ["show-file-status", "--json"], {
      cwd: copy,
      encoding: "utf8",
      timeout: 60_000,
      env: { ...process.env, HOME: copy },
    });
    const status = JSON.parse(answer) as { readonly filesToPush: readonly string[] };
    return [...status.filesToPush].sort();
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const files = filesToPush();
  if (files.join() !== wanted.join())
    throw new Error(`clasp would push ${files.join(", ")} instead of ${wanted.join(", ")}.`);
  console.log(`clasp would push exactly ${files.join(", ")}.`);
}
