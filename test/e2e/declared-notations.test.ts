/** The same facts in JSON-LD, microdata, RDFa and classes, read in the real browser: no notation says less. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Proposal } from "../../extension/capture/proposals/proposal.ts";
import { panelReaders } from "../evaluate/built-reader.ts";
import { readCases } from "../evaluate/cases.ts";
import { predictionOf } from "../evaluate/predictions.ts";
import { type Reading, scoresOf } from "../evaluate/scores.ts";
import { type CaseBrowser, openCaseBrowser, snapshotOf } from "../evaluate/serve-cases.ts";
import { BUILT_EXTENSION } from "./harness/launch.ts";

const cases = readCases(resolve(import.meta.dirname, "../fixtures/declared"));
const notations = ["json-ld", "microdata", "rdfa", "h-card"];
const readings: Reading[] = [];
let browser: CaseBrowser;

const readingsIn = (notation: string): readonly Reading[] =>
  readings.filter((each) => each.case.endsWith(`.${notation}`));

beforeAll(async () => {
  const injected = readFileSync(join(BUILT_EXTENSION, "reader.js"), "utf8");
  const panel = await panelReaders();
  browser = await openCaseBrowser();
  const [tab, readers] = [await browser.context.newPage(), await browser.context.newPage()];
  await readers.evaluate(panel);
  for (const each of cases) {
    const snapshot = await snapshotOf(each, tab, injected);
    const prediction = predictionOf(await proposalsFor(snapshot, readers));
    readings.push({ case: each.name, expected: each.expected!, prediction });
  }
}, 240_000);

afterAll(() => browser.close());

function proposalsFor(snapshot: unknown, readers: Page): Promise<readonly Proposal[]> {
  return readers.evaluate(
    (taken) =>
      (
        globalThis as unknown as { readPage: (of: unknown) => Promise<readonly Proposal[]> }
      ).readPage(taken),
    snapshot,
  );
}

describe("facts that a page declares", () => {
  it("are labelled for at least ten pages in each of three notations", () => {
    expect(readings).toHaveLength(cases.length);
    for (const notation of notations.slice(0, 3))
      expect(readingsIn(notation).length, notation).toBeGreaterThanOrEqual(10);
  });

  it.each(notations)("are read in %s as they are labelled, and nothing else", (notation) => {
    const scores = scoresOf(readingsIn(notation));
    const misses = scores.flatMap(({ key, misses: of }) => of.map((miss) => ({ key, ...miss })));
    expect(misses).toEqual([]);
    expect(scores.reduce((sum, { right }) => sum + right, 0)).toBeGreaterThan(5);
  });
});
