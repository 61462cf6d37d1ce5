import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  emptyFactor,
  type Factor,
  scoreOf,
  withFactor,
  withFactorChanged,
  withFactorMoved,
  withLevel,
  withNormalisedWeights,
  withoutFactor,
  withoutLevel,
} from "#core";
import { factor, scale } from "../../made-up.ts";

const three = scale([50, 30, 20]);
const order = (moved: typeof three) => moved.factors.map(({ id }) => id);
const second = "f2" as Factor["id"];

describe("moving a factor", () => {
  test("goes so many places, and no further than the ends", () => {
    expect(order(withFactorMoved(three, second, -1))).toEqual(["f2", "f1", "f3"]);
    expect(order(withFactorMoved(three, second, 9))).toEqual(["f1", "f3", "f2"]);
    expect(withFactorMoved(three, "gone" as Factor["id"], 1)).toBe(three);
  });

  test("changes no score: levels go with their factors", () => {
    const levels = fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(levels, fc.integer({ min: -3, max: 3 }), (known, by) => {
        const moved = withFactorMoved(three, second, by);
        const places = order(moved).map((id) => order(three).indexOf(id));
        expect(
          scoreOf(
            moved,
            places.map((place) => known[place]),
          ),
        ).toEqual(scoreOf(three, known));
      }),
    );
  });
});

test("a factor that comes and goes leaves the scale as it was", () => {
  const added = withFactor(three, emptyFactor("f9" as Factor["id"]));
  expect(added.factors).toHaveLength(4);
  expect(added.factors[3]!.levels.map(({ points }) => Number(points))).toEqual([0, 100]);
  expect(withoutFactor(added, "f9" as Factor["id"])).toEqual(three);
});

test("changing a factor twice is changing it once", () => {
  const changed = { ...factor("f2", 35), name: { en: "Credit" } };
  const once = withFactorChanged(three, changed);
  expect(once.factors.map(({ weight }) => Number(weight))).toEqual([50, 35, 20]);
  expect(withFactorChanged(once, changed)).toEqual(once);
});

test("weights are normalised in place, and the rest of a factor stays", () => {
  const uneven = withNormalisedWeights(scale([1, 1, 1]));
  expect(uneven.factors.map(({ weight }) => Number(weight))).toEqual([33.34, 33.33, 33.33]);
  expect(uneven.factors[1]!.definition).toEqual({ en: "Definition of f2" });
});

test("a new level begins where the last one ends", () => {
  const measured = factor("f1", 100, [0, 50]);
  const bounded = {
    ...measured,
    levels: [
      { ...measured.levels[0]!, below: 50 },
      { ...measured.levels[1]!, atLeast: 50, below: 90 },
    ],
  };
  const more = withLevel(bounded);
  expect(more.levels[2]).toEqual({ points: 100, description: {}, atLeast: 90 });
  expect(withLevel(measured).levels[2]).toEqual({ points: 100, description: {} });
  expect(withoutLevel(more, 2)).toEqual(bounded);
});
