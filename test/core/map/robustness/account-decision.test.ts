import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type AccountId,
  decisionBases,
  effortsOf,
  lastRanksOf,
  type MapKnowledge,
  type Rating,
  scoreOf,
  tierOfRank,
} from "#core";
import { day, factor, rating, scale } from "../../made-up.ts";

const scales = {
  relationship: scale([], { id: "r" as never, factors: [factor("r1", 100)] }),
  potential: scale([], { id: "p" as never, factors: [factor("p1", 60), factor("p2", 40)] }),
};
const knowledge = (ratings: readonly Rating[]): MapKnowledge => ({
  scales,
  ratings,
  thresholds: { relationship: 40, potential: 60 },
  today: day("2026-03-02"),
  tierShares: [20, 30, 50],
});
const rate = (account: string, place: number, level: number | undefined, changes = {}) =>
  rating(`${account}-${place}`, {
    accountId: account as AccountId,
    scaleId: "p" as never,
    factorId: `p${place}` as never,
    level,
    ...changes,
  });

test("a quadrant rests on both scores, each with its threshold", () => {
  const bases = decisionBases("quadrant", knowledge([rate("a", 1, 3)]))("a" as AccountId);
  expect(bases.map(({ scale: { id }, cuts }) => [id, cuts])).toEqual([
    ["r", [40]],
    ["p", [60]],
  ]);
  expect(bases[1]!.levels).toEqual([3, undefined]);
});

test("a fact ages as its property does, a judgement within a year", () => {
  const bound = {
    ...scales,
    potential: scale([], {
      id: "p" as never,
      factors: [{ ...factor("p1", 60), property: "purchase-plans" as const }, factor("p2", 40)],
    }),
  };
  const old = { ratedAt: "2025-08-31T12:00:00Z" as never };
  const ratings = [rate("a", 1, 3, old), rate("a", 2, 3, old)];
  const [basis] = decisionBases("tier", { ...knowledge(ratings), scales: bound })("a" as AccountId);
  // 183 days: twice the quarter after which plans are stale; half of the trust is lost. The judgement is fresh.
  expect(basis!.doubts![0]).toBeCloseTo(0.5, 1);
  expect(basis!.doubts![1]).toBe(0);
});

test("what finding out takes is the factor's, or as told", () => {
  expect(effortsOf(knowledge([]))("p1" as never)).toBe(2);
  expect(effortsOf({ ...knowledge([]), effortOf: () => 7 })("p1" as never)).toBe(7);
});

const portfolio = fc.array(
  fc.tuple(
    fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  ),
  { minLength: 1, maxLength: 9 },
);

test("whatever an account's points turn out to be, the lines put it into the tier and part the ranks as counting does", () => {
  fc.assert(
    fc.property(portfolio, fc.integer({ min: 0, max: 100 }), (made, points) => {
      const ids = made.map((_, at) => `a${at}` as AccountId);
      const known = knowledge(
        made.flatMap((levels, at) => levels.map((level, f) => rate(ids[at]!, f + 1, level))),
      );
      const isRated = (at: number) => made[at]!.some((level) => level !== undefined);
      ids.forEach((id, own) => {
        const others = made.flatMap((levels, at) =>
          at === own || !isRated(at) ? [] : [scoreOf(scales.potential, levels).midpoint],
        );
        const rankAt = (score: number) => 1 + others.filter((other) => other > score).length;
        const classAt = (cuts: readonly number[], score: number) =>
          cuts.filter((cut) => score >= cut).length;
        const [tier] = decisionBases("tier", known)(id);
        const lastRanks = lastRanksOf(others.length + 1, [20, 30, 50]);
        const best = tierOfRank(rankAt(101), lastRanks);
        const seen = new Set(
          Array.from({ length: 101 }, (_, score) => tierOfRank(rankAt(score), lastRanks)),
        );
        // From the best tier downward, each line passed is a tier further down.
        const reached = [...seen].toSorted((a, b) => b - a);
        expect(tier!.cuts.length).toBeGreaterThanOrEqual(reached.length - 1);
        for (const score of [points, 0, 100])
          for (const other of [0, 25, 50, 75, 100])
            expect(classAt(tier!.cuts, score) === classAt(tier!.cuts, other)).toBe(
              tierOfRank(rankAt(score), lastRanks) === tierOfRank(rankAt(other), lastRanks),
            );
        expect(best).toBe(0);
        const [rank] = decisionBases("rank", known)(id);
        const possible = scoreOf(scales.potential, made[own]!);
        const inReach = [possible.low, possible.midpoint, possible.high];
        for (const score of inReach)
          for (const other of inReach)
            expect(classAt(rank!.cuts, score) === classAt(rank!.cuts, other)).toBe(
              rankAt(score) === rankAt(other),
            );
      });
    }),
  );
});
