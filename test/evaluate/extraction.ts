/**
 * `npm run --silent evaluate:extraction -- DIR [--json] [--predictions FILE]`: runs the built reader in a
 * real browser over every case of a folder and says how much of what the pages state was read.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { BrowserContext, Page } from "playwright-core";
import type { Proposal } from "../../extension/capture/proposals/proposal.ts";
import type { PageSnapshot } from "../../extension/capture/snapshot.ts";
import { type BuiltReader, buildReader } from "./built-reader.ts";
import { type Case, readCases } from "./cases.ts";
import { nothing, type Prediction } from "./keys.ts";
import { predictionOf } from "./predictions.ts";
import { scoreObject, scoreTable } from "./report.ts";
import { scoresOf } from "./scores.ts";
import { openCaseBrowser, snapshotOf } from "./serve-cases.ts";

const CASE_MS = 15_000;
const USAGE = "Use: npm run --silent evaluate:extraction -- DIR [--json] [--predictions FILE]";

const say = (text: string): void => void process.stderr.write(`${text}\n`);

async function run(): Promise<void> {
  const { folder, json, predictions } = options();
  const cases = readCases(folder);
  say(`Building the reader for ${cases.length} cases …`);
  const read = await readAll(cases, await buildReader());
  if (predictions !== undefined) {
    const lines = cases.map((each, at) => JSON.stringify({ case: each.name, ...read[at] }));
    writeFileSync(predictions, lines.map((line) => `${line}\n`).join(""));
  }
  const scores = scoresOf(
    cases.flatMap(({ name, expected }, at) =>
      expected ? [{ case: name, expected, prediction: read[at]! }] : [],
    ),
  );
  console.log(
    json
      ? JSON.stringify(scoreObject(cases.length, scores), undefined, 2)
      : scoreTable(cases.length, scores),
  );
}

interface Options {
  readonly folder: string;
  readonly json: boolean;
  readonly predictions: string | undefined;
}

function options(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean", default: false }, predictions: { type: "string" } },
  });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0)
    throw new Error("Name exactly one folder of cases.");
  return { folder, json: values.json, predictions: values.predictions };
}

/** One case after the other, so that no page's speed depends on another's; a failing one counts as unread. */
async function readAll(cases: readonly Case[], built: BuiltReader): Promise<readonly Prediction[]> {
  const { context, close } = await openCaseBrowser();
  const predictions: Prediction[] = [];
  const open = async () => ({
    tab: await context.newPage(),
    panel: await openPanel(context, built),
  });
  let pages = await open();
  try {
    for (const each of cases) {
      const { tab, panel } = pages;
      try {
        const proposals = await within(CASE_MS, async () =>
          proposalsOf(await snapshotOf(each, tab, built.injected), panel),
        );
        predictions.push(predictionOf(proposals));
      } catch (error) {
        say(`${each.name} could not be read: ${(error as Error).message.split("\n")[0]}`);
        predictions.push(nothing);
        // Whatever hangs there must not hold up the next case.
        await Promise.all([closed(tab), closed(panel)]);
        pages = await open();
      }
    }
  } finally {
    await close();
  }
  return predictions;
}

async function openPanel(context: BrowserContext, { panel }: BuiltReader): Promise<Page> {
  const page = await context.newPage();
  await page.evaluate(panel);
  return page;
}

function proposalsOf(snapshot: PageSnapshot, panel: Page): Promise<readonly Proposal[]> {
  return panel.evaluate(
    (taken) =>
      (
        globalThis as unknown as { readPage: (from: unknown) => Promise<readonly Proposal[]> }
      ).readPage(taken),
    snapshot as unknown,
  );
}

/** What the work gives, or a failure when it takes longer than that. */
function within<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new Error(`it took longer than ${milliseconds / 1000} s`)),
    milliseconds,
  );
  return Promise.race([work(), late]).finally(() => clearTimeout(timer));
}

// A page whose script never ends doesn't close either; the browser's end takes it along.
async function closed(page: Page): Promise<void> {
  await within(3_000, async () => page.close()).catch(() => undefined);
}

try {
  await run();
} catch (error) {
  say(`${(error as Error).message}\n${USAGE}`);
  process.exitCode = 1;
}
