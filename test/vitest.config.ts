import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

const root = resolve(import.meta.dirname, "..");

/** Pure tests run in parallel on Node; tests of the real browser take turns. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: "unit",
          // Pure tests leave nothing behind: sharing modules between files spares half the time.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
          include: ["test/{core,architecture,sheets-host,sheets-addon,exchange}/**/*.test.ts"],
          globalSetup: ["test/sheets-host/build.setup.ts"],
          setupFiles: ["test/laws.setup.ts"],
          testTimeout: 60_000,
        },
      },
      {
        root,
        plugins: [WxtVitest()],
        test: {
          name: "extension",
          // A test of the store begins with an empty database, so its file needs no process of its own.
          isolate: false,
          include: ["test/extension/**/*.test.{ts,tsx}"],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
          setupFiles: ["test/laws.setup.ts"],
          testTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: ["test/sheets-host/build.setup.ts", "test/e2e/browser.setup.ts"],
          fileParallelism: false,
          // Every file starts a browser of its own, and leaves nothing in the process.
          isolate: false,
          // After the others, so that nothing else keeps the machine from the browser.
          sequence: { groupOrder: 1 },
          // A browser on a busy machine may take long; a wait that fails says so long before.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // One lost race of a machine with other work must not hide the other results; the report names it.
          retry: 1,
        },
      },
    ],
  },
});
