import { describe, expect, test } from "vitest";
import { brokenRules, type Factor, type Level, type Scale } from "#core";
import { factor, scale } from "../../made-up.ts";

const codes = (broken: Scale) => brokenRules(broken).map(({ code }) => code);
const level = (points: number, bounds: Partial<Level> = {}): Level => ({
  points: points as Level["points"],
  description: { en: "x" },
  ...bounds,
});
const withLevels = (levels: readonly Level[]): Scale =>
  scale([], { factors: [{ ...factor("f", 100), levels: [...levels] }] });

test("a good scale breaks no rule", () => {
  expect(
    brokenRules(
      scale([14.29, 14.29, 14.29, 14.29, 14.28, 14.28, 14.28], { kind: "purchase-potential" }),
    ),
  ).toEqual([]);
});

test.each([
  ["purchase-potential", 4, "too-few-factors"],
  ["purchase-potential", 9, "too-many-factors"],
  ["business-relationship", 3, "too-few-factors"],
  ["business-relationship", 7, "too-many-factors"],
] as const)("a %s scale with %i factors has %s", (kind, count, code) => {
  expect(
    codes(
      scale(
        Array.from({ length: count }, () => 10),
        { kind },
      ),
    ),
  ).toContain(code);
});

test("weights that don't sum to 100 % are named with their sum", () => {
  expect(brokenRules(scale([33.33, 33.33, 33.33]))).toEqual([
    { code: "weights-do-not-sum", path: ["factors"], params: { sum: 99.99 } },
  ]);
});

test("all breaks are named at once, each with its place", () => {
  const bare: Factor = {
    ...factor("f", 90),
    definition: {},
    levels: [level(0), { ...level(50), description: { en: " " } }],
  };
  expect(
    brokenRules(scale([], { factors: [bare] })).map(({ code, path }) => [code, path.join(".")]),
  ).toEqual([
    ["weights-do-not-sum", "factors"],
    ["factor-without-definition", "factors.0.definition"],
    ["level-without-description", "factors.0.levels.1.description"],
  ]);
});

describe("levels", () => {
  test("one level measures nothing", () => {
    expect(codes(withLevels([level(0)]))).toEqual(["factor-without-levels"]);
  });

  test("bounds that meet are contiguous; the ends may be open", () => {
    expect(
      codes(
        withLevels([
          level(0, { below: 50 }),
          level(50, { atLeast: 50, below: 200 }),
          level(100, { atLeast: 200 }),
        ]),
      ),
    ).toEqual([]);
  });

  test("a gap, an overlap and a missing bound are told apart", () => {
    expect(codes(withLevels([level(0, { below: 50 }), level(100, { atLeast: 60 })]))).toEqual([
      "levels-gap",
    ]);
    expect(codes(withLevels([level(0, { below: 50 }), level(100, { atLeast: 40 })]))).toEqual([
      "levels-overlap",
    ]);
    expect(codes(withLevels([level(0, { below: 50 }), level(100)]))).toEqual(["levels-unbounded"]);
  });

  test("a better level is worth more", () => {
    expect(codes(withLevels([level(50), level(50)]))).toEqual(["levels-overlap"]);
  });
});
