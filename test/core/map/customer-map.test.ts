import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type AccountId,
  currentLevels,
  customerMap,
  defaultThresholds,
  type FactorId,
  type Levels,
  placement,
  type ScaleId,
  scoreOf,
} from "#core";
import { account, rating, scale } from "../made-up.ts";

const scales = {
  relationship: scale([100], { id: "rel" as ScaleId }),
  potential: scale([60, 40], { id: "pot" as ScaleId }),
};

test("accounts lie at the midpoints of their scores and keep their order", () => {
  const ratings = [
    rating("1", { scaleId: "rel" as ScaleId, level: 2 }),
    rating("2", { scaleId: "pot" as ScaleId, level: 5 }),
    rating("3", { scaleId: "rel" as ScaleId, accountId: "a2" as AccountId, level: 5 }),
  ];
  const [first, second] = customerMap(
    [account("a1"), account("a2")],
    ratings,
    scales,
    defaultThresholds,
  );
  // a1: relationship 25; potential between 60 and 100 → 80. It can't fall below the line: sure.
  expect(first).toMatchObject({
    accountId: "a1",
    name: "Company a1",
    quadrant: "attack",
    couldLieIn: ["attack"],
    isSure: true,
  });
  expect([first!.relationship.midpoint, first!.potential.midpoint]).toEqual([25, 80]);
  // a2: relationship 100, potential unknown.
  expect(second).toMatchObject({
    quadrant: "defend",
    couldLieIn: ["defend", "comfort-zone"],
    isSure: false,
  });
});

test("the quadrant shown is always one of those possible", () => {
  const score = fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    .map(([a, b]) => ({
      low: Math.min(a, b),
      high: Math.max(a, b),
      midpoint: (a + b) / 2,
      known: 0.5,
    }));
  fc.assert(
    fc.property(score, score, (relationship, potential) => {
      const placed = placement("a" as AccountId, "A", relationship, potential, defaultThresholds);
      expect(placed.couldLieIn).toContain(placed.quadrant);
      if (relationship.low === relationship.high && potential.low === potential.high)
        expect(placed.isSure).toBe(true);
    }),
  );
});

test("a portfolio at once lies where its accounts lie one by one", () => {
  const made = fc.record({
    accountId: fc.constantFrom("a1", "a2", "a3"),
    scaleId: fc.constantFrom("rel", "pot"),
    factorId: fc.constantFrom("f1", "f2"),
    level: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
  });
  const accounts = ["a1", "a2", "a3", "a4"].map((id) => account(id));
  fc.assert(
    fc.property(fc.array(made, { maxLength: 20 }), (drawn) => {
      const ratings = drawn.map((one, at) =>
        rating(`r${at}`, {
          accountId: one.accountId as AccountId,
          scaleId: one.scaleId as ScaleId,
          factorId: one.factorId as FactorId,
          level: one.level,
        }),
      );
      const levelsOf = (scaleOf: keyof typeof scales, id: AccountId): Levels =>
        currentLevels(scales[scaleOf], ratings).get(id) ?? [];
      expect(customerMap(accounts, ratings, scales, defaultThresholds)).toEqual(
        accounts.map(({ id, name }) =>
          placement(
            id,
            name,
            scoreOf(scales.relationship, levelsOf("relationship", id)),
            scoreOf(scales.potential, levelsOf("potential", id)),
            defaultThresholds,
          ),
        ),
      );
    }),
  );
});
