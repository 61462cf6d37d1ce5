import fc from "fast-check";
import { expect, test } from "vitest";
import {
  possibleQuadrants,
  quadrantOf,
  quadrants,
  quadrantsIn,
  quadrantTable,
  type ScoreTable,
} from "#core";

const columns = (scores: readonly { low: number; high: number }[]): ScoreTable => ({
  low: Float64Array.from(scores, ({ low }) => low),
  high: Float64Array.from(scores, ({ high }) => high),
  midpoint: Float64Array.from(scores, ({ low, high }) => (low + high) / 2),
  known: new Float64Array(scores.length),
});

test("worked by hand: a sure account, one open across, one that could lie anywhere", () => {
  const { quadrant, possible } = quadrantTable(
    columns([
      { low: 20, high: 20 },
      { low: 40, high: 60 },
      { low: 0, high: 100 },
    ]),
    columns([
      { low: 80, high: 80 },
      { low: 10, high: 10 },
      { low: 0, high: 98 },
    ]),
    { relationship: 50, potential: 50 },
  );
  expect([...quadrant].map((place) => quadrants[place])).toEqual([
    "attack",
    "comfort-zone",
    "comfort-zone",
  ]);
  expect([...possible].map(quadrantsIn)).toEqual([
    ["attack"],
    ["fished-out", "comfort-zone"],
    [...quadrants],
  ]);
});

const interval = fc
  .tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }))
  .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));

test("in bulk and one by one give the same quadrants", () => {
  const line = fc.integer({ min: 0, max: 10 });
  fc.assert(
    fc.property(fc.array(fc.tuple(interval, interval)), line, line, (accounts, x, y) => {
      const thresholds = { relationship: x, potential: y };
      const across = columns(accounts.map(([relationship]) => relationship));
      const upward = columns(accounts.map(([, potential]) => potential));
      const { quadrant, possible } = quadrantTable(across, upward, thresholds);
      accounts.forEach(([relationship, potential], row) => {
        expect(quadrants[quadrant[row]!]).toBe(
          quadrantOf(across.midpoint[row]!, upward.midpoint[row]!, thresholds),
        );
        expect(quadrantsIn(possible[row]!)).toEqual(
          possibleQuadrants(relationship, potential, thresholds),
        );
      });
    }),
  );
});
