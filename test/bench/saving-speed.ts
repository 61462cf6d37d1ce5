/** Saving a fact must not slow down as facts gather: the extension's own store in a real browser. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "vite";
import { chromium } from "playwright-core";
import type * as records from "../../extension/store/records.ts";
import { openSite } from "../e2e/harness/site.ts";
import { obtainChromium } from "../provision/obtain-chromium.ts";
import { atMost, median, type Figure } from "./figure.ts";

const EARLY = 10;
const LATE = 50_000;
const SAMPLES = 41;

declare const store: typeof records;

export async function savingSpeed(say: (text: string) => void): Promise<readonly Figure[]> {
  const server = await openSite({ "/": `<!doctype html><script>${await storeBundle()}</script>` });
  const profile = mkdtempSync(join(tmpdir(), "account-atlas-bench-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: obtainChromium(),
    headless: true,
  });
  try {
    const page = await context.newPage();
    await page.goto(server.address("/"));
    await page.evaluate(fill, { from: 0, count: EARLY - 1 });
    const early = median(await page.evaluate(save, { from: EARLY, count: SAMPLES }));
    await page.evaluate(fill, { from: EARLY + SAMPLES, count: LATE - EARLY - SAMPLES - 1 });
    const late = median(await page.evaluate(save, { from: LATE, count: SAMPLES }));
    say(
      `  fact number ${EARLY}: ${early.toFixed(2)} ms; number ${LATE}: ${late.toFixed(2)} ms (medians of ${SAMPLES})`,
    );
    return [atMost(2, "ratio", "saving fact number 50,000, against number 10", late / early)];
  } finally {
    await context.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** The store as one script that a page can run. */
async function storeBundle(): Promise<string> {
  const entry = resolve(import.meta.dirname, "../../extension/store/records.ts");
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry, formats: ["iife"], name: "store", fileName: "store" } },
  });
  const output = (Array.isArray(built) ? built[0]! : built) as {
    readonly output: readonly { readonly code: string }[];
  };
  return output.output[0]!.code.replaceAll("</script", "<\\/script");
}

interface Span {
  readonly from: number;
  readonly count: number;
}

async function fill({ from, count }: Span): Promise<void> {
  const fact = (number: number) => ({
    id: `fact-${number}`,
    accountId: `account-${number % 500}`,
    property: "products",
    value: `Pump type ${number} 型号`,
    quote: {
      exact: `Pump type ${number}`,
      prefix: "Our ",
      suffix: " serves chemical plants.",
      start: number % 9000,
    },
    foundIn: "text",
    source: {
      channel: "company-website",
      url: `https://company-${number % 500}.example/products`,
      title: "Products",
    },
    readBy: { kind: "person", name: "bench" },
    observedAt: "2026-03-02T12:00:00Z",
  });
  for (let at = from; at < from + count; at += 1000) {
    const some = Array.from({ length: Math.min(1000, from + count - at) }, (_, index) =>
      fact(at + index),
    );
    await store.addObservations(some as never);
  }
}

async function save({ from, count }: Span): Promise<number[]> {
  const times: number[] = [];
  for (let number = from; number < from + count; number++) {
    const start = performance.now();
    await store.addObservations([
      {
        id: `fact-${number}`,
        accountId: "account-7",
        property: "employees",
        value: String(number),
        source: { channel: "company-website", url: "https://company-7.example/about" },
        readBy: { kind: "person", name: "bench" },
        observedAt: "2026-03-02T12:00:00Z",
      },
    ] as never);
    times.push(performance.now() - start);
  }
  return times;
}
