/** Builds what an evaluation runs: the injected reader as the extension ships it, and the panel's readers. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build as bundle } from "esbuild";

const root = resolve(import.meta.dirname, "../..");

export interface BuiltReader {
  /** The script that is injected into a page; its completion value is the packed snapshot. */
  readonly injected: string;
  /** The script that gives a blank page the function `readPage` of the panel. */
  readonly panel: string;
}

export async function buildReader(): Promise<BuiltReader> {
  const [injected, panel] = [await injectedReader(), await panelReaders()];
  return { injected, panel };
}

// In a folder of its own, so that a browser that has the extension loaded is not disturbed.
async function injectedReader(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), "account-atlas-reader-"));
  const before = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  const toReport = process.stdout.write;
  // The build shows its progress there, with or without a logger.
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof toReport;
  try {
    // Whoever has an injected script already need not wait for the builder's own code.
    const { build } = await import("wxt");
    await build({
      root,
      outDir,
      browser: "chrome",
      mode: "production",
      filterEntrypoints: ["reader"],
      logger: onlyTroubles,
    });
    return readFileSync(join(outDir, "chrome-mv3/reader.js"), "utf8");
  } finally {
    process.stdout.write = toReport;
    if (before === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = before;
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** The script that gives a blank page the function `readPage` of the panel. */
export async function panelReaders(): Promise<string> {
  const { outputFiles } = await bundle({
    stdin: {
      contents:
        'import { readPage } from "./extension/capture/read-page.ts"; globalThis.readPage = readPage;',
      resolveDir: root,
      sourcefile: "panel-readers.ts",
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2024",
    charset: "utf8",
    logLevel: "silent",
  });
  return outputFiles[0]!.text;
}

// Standard output belongs to the report.
const silent = (): void => undefined;
const complain = (...words: readonly unknown[]): void => {
  process.stderr.write(`${words.join(" ")}\n`);
};
const onlyTroubles = {
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  warn: silent,
  error: complain,
  fatal: complain,
  level: 0,
};
