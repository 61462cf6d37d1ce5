/** Saving and finding facts must not slow down as facts gather: the extension's own store in a real browser. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { chromium, type Page } from "playwright-core";
import type { findFacts } from "../../extension/store/research/fact-search.ts";
import type { addObservations, saveAccount } from "../../extension/store/records.ts";
import { openSite } from "../e2e/harness/site.ts";
import { obtainChromium } from "../provision/obtain-chromium.ts";
import { atMost, median, type Figure } from "./figure.ts";

const FEW = 10;
const MANY = 100_000;
const SAMPLES = 31;
const SEARCHES = [
  "ceramic",
  "valve",
  "ceramic brewery",
  "seal pump",
  "陶瓷",
  "密封水泵",
  "水泵 阀门",
  "44114496600",
] as const;
const ROUNDS = 7;

declare const store: {
  readonly addObservations: typeof addObservations;
  readonly findFacts: typeof findFacts;
  readonly saveAccount: typeof saveAccount;
};

export async function ledgerSpeed(say: (text: string) => void): Promise<readonly Figure[]> {
  const server = await openSite({ "/": `<!doctype html><script>${await storeBundle()}</script>` });
  const profile = mkdtempSync(join(tmpdir(), "account-atlas-bench-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: obtainChromium(),
    headless: true,
  });
  try {
    // Two origins are two databases: one with a few facts, one with many.
    const [few, many] = [await context.newPage(), await context.newPage()];
    await few.goto(server.address("/"));
    await many.goto(server.address("/").replace("127.0.0.1", "localhost"));
    for (const page of [few, many]) await page.evaluate(addAccounts);
    await few.evaluate(fill, { from: 0, count: FEW });
    await many.evaluate(fill, { from: 0, count: MANY });
    const times = { few: [] as number[], many: [] as number[] };
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      // Turn by turn, so that a slow moment of the machine meets both.
      times.few.push(await few.evaluate(save, FEW + sample));
      times.many.push(await many.evaluate(save, MANY + sample));
    }
    const [early, late] = [median(times.few), median(times.many)];
    say(
      `  a fact beside ${FEW}: ${early.toFixed(2)} ms; beside ${MANY}: ${late.toFixed(2)} ms (medians of ${SAMPLES})`,
    );
    return [
      atMost(2, "ratio", "saving a fact beside 100,000, against beside 10", late / early),
      await searching(many, say),
    ];
  } finally {
    await context.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function searching(page: Page, say: (text: string) => void): Promise<Figure> {
  const scans: number[] = [];
  const times = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    // Turn by turn, so that a slow moment of the machine meets both.
    scans.push(await page.evaluate(scan, MANY / 20));
    for (const words of SEARCHES) {
      const { time, found } = await page.evaluate(search, words);
      if (found === 0) throw new Error(`Nothing was found for ${words}.`);
      times.set(words, [...(times.get(words) ?? []), time]);
    }
  }
  const medians = [...times].map(([words, each]) => [words, median(each)] as const);
  say(
    `  a scan of ${MANY / 20} facts: ${median(scans).toFixed(0)} ms; a search over ${MANY}: ${medians.map(([words, time]) => `${words} ${time.toFixed(0)} ms`).join(", ")}`,
  );
  return atMost(
    1,
    "ratio",
    "the slowest of eight searches over 100,000 facts, against reading 5,000 one by one",
    Math.max(...medians.map(([, time]) => time)) / median(scans),
  );
}

/** The store as one script that a page can run. */
async function storeBundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { addObservations, saveAccount } from "./store/records.ts";
        export { findFacts } from "./store/research/fact-search.ts";`,
      resolveDir: resolve(import.meta.dirname, "../../extension"),
      loader: "ts",
    },
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    globalName: "store",
    platform: "browser",
    logLevel: "silent",
  });
  return outputFiles[0]!.text.replaceAll("</script", "<\\/script");
}

interface Span {
  readonly from: number;
  readonly count: number;
}

async function addAccounts(): Promise<void> {
  for (let number = 0; number < 500; number += 1)
    await store.saveAccount({
      id: `account-${number}`,
      name: `Company ${number}`,
      domains: [`company-${number}.example`],
      createdAt: "2026-03-02T12:00:00Z",
      updatedAt: "2026-03-02T12:00:00Z",
    } as never);
}

async function fill({ from, count }: Span): Promise<void> {
  const goods = "pump valve seal bearing flange casting drive spring gauge hoist".split(" ");
  const uses = "water steam chemical brewery harbour paper mining dairy cement sugar".split(" ");
  const chinese = ["水泵", "阀门", "密封", "轴承", "法兰", "铸件", "电机", "弹簧", "仪表", "吊车"];
  const at = <T>(all: readonly T[], number: number): T => all[number % all.length]!;
  const value = (number: number): string => {
    if (number % 10 === 0) return `+44 114 ${String(4_960_000 + number).slice(0, 7)} 123`;
    if (number % 997 === 1) return `${at(uses, number)} pumps with ceramic seals 陶瓷密封水泵`;
    return number % 2 === 0
      ? `${at(goods, number)} type ${number} for ${at(uses, number >> 3)} works, with ${at(goods, number >> 5)}`
      : `用于${at(chinese, number >> 4)}的${at(chinese, number)}${number}型，另有${at(chinese, number >> 7)}配件`;
  };
  const fact = (number: number) => ({
    id: `fact-${number}`,
    accountId: `account-${number % 500}`,
    property: "products",
    value: value(number),
    quote: {
      exact: value(number),
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
  for (let first = from; first < from + count; first += 1000) {
    const some = Array.from({ length: Math.min(1000, from + count - first) }, (_, index) =>
      fact(first + index),
    );
    await store.addObservations(some as never);
  }
}

async function save(number: number): Promise<number> {
  const start = performance.now();
  await store.addObservations([
    {
      id: `saved-${number}`,
      accountId: "account-7",
      property: "employees",
      value: String(number),
      quote: { exact: `employs ${number} people`, prefix: "It ", suffix: " here.", start: 9 },
      foundIn: "text",
      source: { channel: "company-website", url: "https://company-7.example/about" },
      readBy: { kind: "person", name: "bench" },
      observedAt: "2026-03-02T12:00:00Z",
    },
  ] as never);
  return performance.now() - start;
}

async function search(words: string): Promise<{ time: number; found: number }> {
  const start = performance.now();
  const { facts } = await store.findFacts(words, 50);
  return { time: performance.now() - start, found: facts.length };
}

/** Reads so many facts with a plain cursor and looks at the value of each. */
function scan(count: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("account-atlas");
    opening.addEventListener("error", () => reject(opening.error));
    opening.addEventListener("success", () => {
      const start = performance.now();
      let left = count;
      const cursor = opening.result
        .transaction("observations")
        .objectStore("observations")
        .openCursor();
      cursor.addEventListener("error", () => reject(cursor.error));
      cursor.addEventListener("success", () => {
        const here = cursor.result;
        (here?.value as { value: string } | undefined)?.value.toLowerCase().includes("ceramic");
        left -= 1;
        if (here && left > 0) return here.continue();
        opening.result.close();
        resolve(performance.now() - start);
      });
    });
  });
}
