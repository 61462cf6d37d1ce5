/** The robustness view: what its steps find, how ranks are drawn together, and that a page can go on meanwhile. */
import { expect, test } from "vitest";
import {
  type AccountId,
  businessRelationship,
  defaultThresholds,
  purchasePotential,
  type Levels,
} from "#core";
import { analysisOf, DRAWS } from "../../../extension/screens/robustness/analysis.ts";
import { paced } from "../../../extension/screens/robustness/paced.ts";
import {
  bandShares,
  rankBands,
  tierLetter,
} from "../../../extension/screens/robustness/rank-bands.ts";
import type { RankedAccount, Ranking } from "../../../extension/store/rating/robustness.ts";

const all = (level: number): Levels => purchasePotential.factors.map(() => level);
const ranked = (id: string, place: number, potential: Levels): RankedAccount => ({
  id: id as AccountId,
  name: id,
  levels: potential,
  relationship: businessRelationship.factors.map(() => 4),
  potential,
  rank: { rank: place, best: place, worst: place, isSure: true },
});

/** Best, second and worst throughout: no weights change their order. */
const ranking: Ranking = {
  scale: purchasePotential,
  scales: [purchasePotential, businessRelationship],
  onMap: { potential: purchasePotential, relationship: businessRelationship },
  thresholds: defaultThresholds,
  tierShares: [20, 30, 50],
  accounts: [ranked("best", 1, all(5)), ranked("second", 2, all(4)), ranked("worst", 3, all(1))],
  leftOut: 0,
};

function finished(withUnknown = false) {
  const analysis = analysisOf(ranking, { defensible: { kind: "any" }, withUnknown, seed: 3 });
  let last = 0;
  while (analysis.step()) {
    expect(analysis.done()).toBeGreaterThanOrEqual(last);
    last = analysis.done();
  }
  expect(analysis.done()).toBe(1);
  return analysis.findings();
}

test("an order that all weights agree on is found in every draw, and nothing flips it", () => {
  const { acceptability, accounts } = finished();
  expect(acceptability.rankShares).toEqual([
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ]);
  // A fifth of three is one account, a half is two: A, B, C.
  expect(accounts.map(({ tier, tierShares }) => [tierLetter(tier), tierShares])).toEqual([
    ["A", [1, 0, 0]],
    ["B", [0, 1, 0]],
    ["C", [0, 0, 1]],
  ]);
  expect(accounts.map(({ tierFlip }) => tierFlip)).toEqual([undefined, undefined, undefined]);
  expect(accounts.map(({ placement }) => placement.shares)).toEqual([
    { defend: 1 },
    { defend: 1 },
    { "comfort-zone": 1 },
  ]);
});

test("the shares rest on ten thousand draws", () => {
  expect(DRAWS).toBe(10_000);
  const open: Ranking = {
    ...ranking,
    accounts: [ranked("open", 1, []), ranked("middle", 1, all(3))],
  };
  const analysis = analysisOf(open, { defensible: { kind: "any" }, withUnknown: true, seed: 3 });
  while (analysis.step());
  const share = analysis.findings().acceptability.winShares[0]![1]!;
  // By symmetry the open account is above the middle as often as below it.
  expect(share).toBeGreaterThan(0.45);
  expect(share).toBeLessThan(0.55);
  expect(Number.isInteger(Math.round(share * DRAWS * 1e6) / 1e6)).toBe(true);
});

test("few ranks are drawn one by one, many in bands that leave none out", () => {
  expect(rankBands(3)).toEqual([
    { first: 1, last: 1 },
    { first: 2, last: 2 },
    { first: 3, last: 3 },
  ]);
  const bands = rankBands(100);
  expect(bands[0]).toEqual({ first: 1, last: 13 });
  expect(bands.at(-1)).toEqual({ first: 92, last: 100 });
  const shares = Array.from({ length: 100 }, () => 0.01);
  expect(bandShares(shares, bands).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
});

test("long work ends when it is done, and at once when nobody waits for it any more", async () => {
  let steps = 0;
  expect(await paced(() => ++steps < 1000, new AbortController().signal)).toBe(true);
  expect(steps).toBe(1000);
  const stop = new AbortController();
  const isDone = paced(() => {
    stop.abort();
    return true;
  }, stop.signal);
  expect(await isDone).toBe(false);
});
