import { expect, test } from "vitest";
import { purchasePotential, scaleProblems, type Factor, type Level } from "#core";
import { factor, scale } from "../made-up.ts";

test("a starter scale has none", () => {
  expect(scaleProblems(purchasePotential)).toEqual([]);
});

test("values, names and rules are told at once, each with its path", () => {
  const [low, high] = factor("f1", 100, [0, 50]).levels as [Level, Level];
  const draft = scale([], {
    name: {},
    factors: [
      {
        ...factor("f1", Number.NaN),
        name: { en: " " },
        definition: {},
        levels: [low, { ...high, points: 101 as Level["points"] }],
      } as Factor,
    ],
  });
  expect(scaleProblems(draft).map(({ code, path }) => [code, path.join(".")])).toEqual([
    ["wrong-type", "factors.0.weight"],
    ["bad-value", "factors.0.levels.1.points"],
    ["scale-without-name", "name"],
    ["factor-without-name", "factors.0.name"],
    ["factor-without-definition", "factors.0.definition"],
  ]);
});
