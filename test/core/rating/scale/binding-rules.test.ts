import { expect, test } from "vitest";
import { brokenRules, type Factor, type Level } from "#core";
import { factor, scale } from "../../made-up.ts";

const broken = (changes: Partial<Factor>, levels: readonly Partial<Level>[] = [{}, {}]) => {
  const points = levels.map((_, index) => index * 10);
  const made = factor("f", 100, points);
  const own = made.levels.map((level, index) => ({ ...level, ...levels[index] }));
  return brokenRules(scale([], { factors: [{ ...made, ...changes, levels: own }] })).map(
    ({ code, path }) => [code, path.join(".")],
  );
};
const bounds = [{ below: 50 }, { atLeast: 50 }];
const words = [{ words: ["local"] }, {}];

test("a number needs bounds, an amount its currency too", () => {
  expect(broken({ property: "employees" }, bounds)).toEqual([]);
  expect(broken({ property: "employees" }, words)).toEqual([
    ["bound-without-bounds", "factors.0.property"],
  ]);
  expect(broken({ property: "revenue" }, bounds)).toEqual([
    ["bound-without-currency", "factors.0.currency"],
  ]);
});

test("a text needs words", () => {
  expect(broken({ property: "reach" }, words)).toEqual([]);
  expect(broken({ property: "reach" })).toEqual([["bound-without-words", "factors.0.property"]]);
});

test("a word belongs to one level, however it is written", () => {
  expect(broken({ property: "reach" }, [{ words: ["Local"] }, { words: [" local"] }])).toEqual([
    ["word-in-two-levels", "factors.0.levels.1.words"],
  ]);
});

test("a fact about a person rates no account", () => {
  expect(broken({ property: "family" }, words)).toEqual([
    ["bound-to-person", "factors.0.property"],
  ]);
});

test("a factor that isn't bound may have what it wants", () => {
  expect(broken({}, words)).toEqual([]);
});
