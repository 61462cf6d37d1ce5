/** From the click to the proposals, in the real side panel, against what today's clippers need for the same page. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { BUILT_EXTENSION, launchExtension } from "../e2e/harness/launch.ts";
import { openSidePanel } from "../e2e/harness/side-panel.ts";
import { openSite } from "../e2e/harness/site.ts";
import { type GrownPage, grownPage } from "../fixtures/grown-page/grown-page.ts";
import { atMost, median, type Figure } from "./figure.ts";
import { rivalClipper } from "./rival-clipper.ts";

const SIZES = [
  ["10 kB", 10_000],
  ["300 kB", 300_000],
  ["2.5 MB / 30,000 elements", 2_500_000],
] as const;
const ROUNDS = 7;
const HOST = "www.calderbrook.example";

export async function readingSpeed(say: (text: string) => void): Promise<readonly Figure[]> {
  const pages = SIZES.map(([name, bytes]) => ({
    name,
    path: `/${bytes}`,
    grown: grownPage(bytes),
  }));
  const site = await openSite(
    Object.fromEntries(pages.map(({ path, grown }) => [path, grown.html])),
  );
  const extensionPath = await withRival();
  const launched = await launchExtension({ extensionPath, hosts: { [HOST]: site.port } });
  try {
    const page = await launched.context.newPage();
    await page.goto(`http://${HOST}${pages[0]!.path}`);
    const panel = await openSidePanel(launched, page);
    const figures: Figure[] = [];
    for (const { name, path, grown } of pages) {
      const times = { ours: [] as Times[], rival: [] as number[] };
      for (let round = 0; round < ROUNDS; round += 1) {
        // Turn by turn, so that a slow moment of the machine meets both; each on a page of its own.
        await freshly(page, `${path}?rival=${round}`, panel.page);
        times.rival.push(await panel.page.evaluate(clip));
        await freshly(page, `${path}?round=${round}`, panel.page);
        times.ours.push(await panel.page.evaluate(read, grown.lastTelephone));
      }
      figures.push(figureOf(name, grown, times, say));
    }
    return figures;
  } finally {
    await launched.close();
    await site.close();
    rmSync(extensionPath, { recursive: true, force: true });
  }
}

/** The extension as it is built, with the rival's script beside its own. */
async function withRival(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "account-atlas-bench-"));
  cpSync(BUILT_EXTENSION, folder, { recursive: true });
  writeFileSync(join(folder, "rival.js"), await rivalClipper());
  return folder;
}

/** Goes on to another page, as one does beside an open panel, and lets the panel come to rest. */
async function freshly(page: Page, path: string, panel: Page): Promise<void> {
  await page.goto(`http://${HOST}${path}`, { waitUntil: "load" });
  await panel.getByRole("region", { name: "Found on this page" }).waitFor({ state: "detached" });
  await panel.locator("button:enabled", { hasText: "Read this page" }).waitFor();
  await panel.evaluate(
    () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })),
  );
}

interface Times {
  readonly whole: number;
  readonly proposals: number;
  readonly hasLast: boolean;
}

/** Clicks, and waits until the proposals stand in the panel. */
async function read(lastTelephone: string): Promise<Times> {
  const button = [...document.querySelectorAll("button")].find(
    ({ textContent }) => textContent === "Read this page",
  )!;
  const start = performance.now();
  const seen = new Promise<number>((resolve) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector(".proposals li")) return;
      observer.disconnect();
      resolve(performance.now() - start);
    }).observe(document.body, { childList: true, subtree: true });
  });
  button.click();
  const tooLong = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error("No proposals after a minute.")), 60_000),
  );
  const whole = await Promise.race([seen, tooLong]);
  const proposals = document.querySelectorAll(".proposals li").length;
  return { whole, proposals, hasLast: document.body.textContent!.includes(lastTelephone) };
}

/** Injects the rival into the same page from the same panel, and waits for its Markdown. */
async function clip(): Promise<number> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      tabs: { query: (filter: object) => Promise<{ id: number }[]> };
      scripting: { executeScript: (what: object) => Promise<{ result: string }[]> };
    };
  };
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const start = performance.now();
  const [frame] = await chrome.scripting.executeScript({
    target: { tabId: tab!.id },
    files: ["/rival.js"],
  });
  const time = performance.now() - start;
  if (!frame?.result) throw new Error("The rival has made nothing of the page.");
  return time;
}

function figureOf(
  name: string,
  { elements, lastTelephone }: GrownPage,
  { ours, rival }: { readonly ours: readonly Times[]; readonly rival: readonly number[] },
  say: (text: string) => void,
): Figure {
  if (!ours.every(({ hasLast }) => hasLast))
    throw new Error(`The last line of the page of ${name} was not read: ${lastTelephone}.`);
  const whole = ours.map((each) => each.whole);
  // The best of the rounds, for both: what comes on top is the rest of the machine.
  const [own, other] = [Math.min(...whole), Math.min(...rival)];
  say(
    `  a page of ${name} (${elements} elements): ${ours[0]!.proposals} proposals after ${own.toFixed(0)} ms; Readability, DOMPurify and Turndown ${other.toFixed(0)} ms (medians ${median(whole).toFixed(0)} and ${median(rival).toFixed(0)}, first rounds ${whole[0]!.toFixed(0)} and ${rival[0]!.toFixed(0)})`,
  );
  return atMost(
    1,
    "ratio",
    `from the click to the proposals on a page of ${name}, against Readability + DOMPurify + Turndown`,
    own / other,
  );
}
