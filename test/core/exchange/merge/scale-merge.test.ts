import { expect, test } from "vitest";
import { combinedScale, unitsOf } from "../../../../core/exchange/merge/scale-merge.ts";
import { factor, scale } from "../../made-up.ts";

test("a scale with its own units in it is the same scale", () => {
  const one = scale([40, 60]);
  expect(combinedScale(one, one, unitsOf(one))).toBe(one);
});

test("all weights are one unit, and so are the points of a factor", () => {
  const units = unitsOf(scale([40, 60]));
  expect(units["weights"]).toEqual({ f1: 40, f2: 60 });
  expect(units["points.f1"]).toEqual([0, 25, 50, 75, 100]);
});

test("units of an edited scale come into the current one, whose bounds stay", () => {
  const [first] = scale([100]).factors;
  const bounded = {
    ...first!,
    levels: first!.levels.map((level, at) => (at === 0 ? { ...level, below: 5 } : level)),
  };
  const current = scale([100], { factors: [bounded] });
  const edited = scale([90], {
    factors: [factor("f1", 90, [0, 50, 60, 75, 100]), factor("f2", 10)],
  });
  const combined = combinedScale(current, edited, unitsOf(edited));
  expect(combined.factors.map(({ id, weight }) => [id, weight])).toEqual([
    ["f1", 90],
    ["f2", 10],
  ]);
  expect(combined.factors[0]!.levels[0]).toMatchObject({ points: 0, below: 5 });
  expect(combined.factors[0]!.levels[1]!.points).toBe(50);
});
