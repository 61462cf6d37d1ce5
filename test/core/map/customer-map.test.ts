import fc from "fast-check";
import { expect, test } from "vitest";
import { type AccountId, customerMap, defaultThresholds, placement, type ScaleId } from "#core";
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
