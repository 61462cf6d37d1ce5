/** Builds the add-on once before the tests that run its bundle; does nothing while there is no add-on. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const build = resolve(root, "sheets-addon/build/build.ts");
const MOST_MILLISECONDS = 120_000;

export default function setup(): void {
  if (!existsSync(build)) return;
  execFileSync(process.execPath, [build], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    timeout: MOST_MILLISECONDS,
  });
}
