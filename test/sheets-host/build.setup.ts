/** Builds the add-on once before the tests that run its bundle, of whichever project; does nothing while there is no add-on. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const build = resolve(root, "sheets-addon/build/build.ts");
const MOST_MILLISECONDS = 120_000;

// Each project of the test runner loads this file anew, in the same process.
const run = globalThis as { addOnIsBuilt?: boolean };

export default function setup(): void {
  if (run.addOnIsBuilt === true || !existsSync(build)) return;
  run.addOnIsBuilt = true;
  try {
    execFileSync(process.execPath, [build], {
      cwd: root,
      // What is tested is what is pushed: under a test runner's own name the page would carry Preact's warnings.
      env: { ...process.env, NODE_ENV: "production" },
      stdio: ["ignore", "ignore", "inherit"],
      timeout: MOST_MILLISECONDS,
    });
  } catch (error) {
    // The tests that need no bundle still tell what they know; the run fails all the same.
    console.error(`The Sheets add-on was not built: ${String(error)}`);
    process.exitCode = 1;
  }
}
