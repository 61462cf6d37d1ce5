/** What holds for every starter scale, whatever it measures. */
import { brokenRules, type Scale } from "#core";
import { expect } from "vitest";
import { numbersIn } from "./numbers.ts";

/** Factors with all their texts in both languages, five levels in even steps, and no broken rule. */
export function expectGoodScale(scale: Scale): void {
  expect(brokenRules(scale)).toEqual([]);
  for (const text of textsOf(scale)) {
    expect(text.en?.trim()).toBeTruthy();
    expect(text.zh).toMatch(/\p{Script=Han}|\d/u);
    expect(text.en).not.toMatch(/\p{Script=Han}/u);
  }
  for (const factor of scale.factors) {
    expect(factor.levels.map((level) => level.points)).toEqual([0, 25, 50, 75, 100]);
    expect(factor.id).toMatch(/^[a-z]+(-[a-z]+)*$/u);
  }
  expect(new Set(scale.factors.map(({ id }) => id)).size).toBe(scale.factors.length);
  expect(scale.factors.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
}

/** Levels join without gap or overlap, are open at both ends, and their words name the same numbers. */
export function expectMeasured(factor: Scale["factors"][number]): void {
  const { levels } = factor;
  expect(levels[0]?.atLeast).toBeUndefined();
  expect(levels.at(-1)?.below).toBeUndefined();
  levels.slice(1).forEach((level, at) => {
    expect(level.atLeast).toBeTypeOf("number");
    expect(level.atLeast).toBe(levels[at]?.below);
    expect(numbersIn(level.description.en ?? "")[0]).toBe(level.atLeast);
    expect(numbersIn(level.description.zh ?? "")[0]).toBe(level.atLeast);
  });
}

/**
 * The last number of a level that ends is either its bound itself ("below 20 %") or, where whole things are
 * counted, one less ("3 to 5").
 */
export function expectUpperBoundsInWords(factor: Scale["factors"][number]): void {
  for (const { below, description } of factor.levels.slice(0, -1)) {
    for (const text of [description.en ?? "", description.zh ?? ""]) {
      const last = numbersIn(text).at(-1) ?? 0;
      expect([below, (below ?? 0) - 1]).toContain(last);
    }
  }
}

function textsOf(scale: Scale) {
  return [
    scale.name,
    ...scale.factors.flatMap((factor) => [
      factor.name,
      factor.definition,
      ...factor.levels.map((level) => level.description),
    ]),
  ];
}
