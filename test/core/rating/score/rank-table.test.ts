import fc from "fast-check";
import { expect, test } from "vitest";
import { rankTable } from "#core";

const tableOf = (scores: readonly { low: number; high: number }[]) =>
  rankTable({
    low: Float64Array.from(scores, ({ low }) => low),
    high: Float64Array.from(scores, ({ high }) => high),
    midpoint: Float64Array.from(scores, ({ low, high }) => (low + high) / 2),
  });

test("worked by hand: one open account between a high and a low one", () => {
  expect(
    tableOf([
      { low: 30, high: 80 },
      { low: 75, high: 75 },
      { low: 20, high: 20 },
    ]),
  ).toEqual({
    rank: Uint32Array.of(2, 1, 3),
    best: Uint32Array.of(1, 1, 3),
    worst: Uint32Array.of(2, 2, 3),
  });
});

test("nobody, one, and only equals have the ranks they must", () => {
  expect(tableOf([]).rank).toHaveLength(0);
  expect(tableOf([{ low: 4, high: 4 }]).worst).toEqual(Uint32Array.of(1));
  expect(tableOf(Array.from({ length: 50 }, () => ({ low: 7, high: 7 }))).worst).toEqual(
    new Uint32Array(50).fill(1),
  );
});

// Crowds at one spot, far outliers and the smallest differences are what boxes could go wrong on.
const number = fc.oneof(
  fc.integer({ min: 0, max: 8 }),
  fc.double({ min: 0, max: 100, noNaN: true }),
  fc.double({ min: 50, max: 50.000001, noNaN: true }),
  fc.constantFrom(0, 5e-324, 1e-310, 100),
);

test("ranks are one more than the count of those ahead, however the scores crowd", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), { maxLength: 60 }), (pairs) => {
      const scores = pairs.map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
      const { rank, best, worst } = tableOf(scores);
      const middle = (one: { low: number; high: number }) => (one.low + one.high) / 2;
      scores.forEach((own, row) => {
        const others = scores.filter((_, at) => at !== row);
        const ahead = others.filter((one) => middle(one) > middle(own)).length;
        expect(rank[row]).toBe(1 + ahead);
        expect(best[row]).toBe(1 + others.filter(({ low }) => low > own.high).length);
        expect(worst[row]).toBe(1 + others.filter(({ high }) => high > own.low).length);
      });
    }),
  );
});
