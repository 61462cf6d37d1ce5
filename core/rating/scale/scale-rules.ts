/** The rules of a good scale; a scale that breaks some names them all. */
import { hasText } from "../../value/local-text.ts";
import { basisPoints } from "../../value/percent.ts";
import { problem, type Problem } from "../../value/problem.ts";
import { bindingRules } from "./binding-rules.ts";
import type { Factor, Level, Scale, ScaleKind } from "./scale.ts";

/** How many factors a scale of each kind has, the method's figures. */
export const factorCounts: Readonly<Record<ScaleKind, readonly [least: number, most: number]>> = {
  "purchase-potential": [5, 8],
  "business-relationship": [4, 6],
  own: [1, 12],
};

/**
 * Every rule that a scale breaks: number of factors, definitions, descriptions, levels that overlap or
 * leave a gap, weights that do not sum to 100 %, facts that could not decide. An empty list means that the scale can be used.
 */
export function brokenRules(scale: Scale): readonly Problem[] {
  return [...countRule(scale), ...weightRule(scale), ...scale.factors.flatMap(factorRules)];
}

function countRule({ kind, factors }: Scale): readonly Problem[] {
  const [least, most] = factorCounts[kind];
  if (factors.length < least)
    return [problem("too-few-factors", ["factors"], { count: factors.length, least })];
  if (factors.length > most)
    return [problem("too-many-factors", ["factors"], { count: factors.length, most })];
  return [];
}

function weightRule({ factors }: Scale): readonly Problem[] {
  const sum = factors.reduce((total, factor) => total + basisPoints(factor.weight), 0);
  // A weight that is no number is told as such, not by its sum.
  return sum === 10_000 || Number.isNaN(sum)
    ? []
    : [problem("weights-do-not-sum", ["factors"], { sum: sum / 100 })];
}

function factorRules(factor: Factor, index: number): readonly Problem[] {
  const path = ["factors", index];
  const found: Problem[] = [];
  if (!hasText(factor.definition))
    found.push(
      problem("factor-without-definition", [...path, "definition"], { factor: index + 1 }),
    );
  if (factor.levels.length < 2)
    found.push(problem("factor-without-levels", [...path, "levels"], { factor: index + 1 }));
  factor.levels.forEach((level, at) => {
    if (!hasText(level.description))
      found.push(
        problem("level-without-description", [...path, "levels", at, "description"], {
          factor: index + 1,
          level: at + 1,
        }),
      );
  });
  factor.levels
    .slice(1)
    .forEach((upper, at) =>
      found.push(
        ...neighbourRules(factor.levels[at]!, upper, [...path, "levels", at + 1], index, at),
      ),
    );
  return [...found, ...bindingRules(factor, path, index)];
}

function neighbourRules(
  lower: Level,
  upper: Level,
  path: readonly (string | number)[],
  factor: number,
  at: number,
): readonly Problem[] {
  const params = { factor: factor + 1, lower: at + 1, upper: at + 2 };
  if (upper.points <= lower.points) return [problem("levels-overlap", path, params)];
  if (lower.below === undefined && upper.atLeast === undefined) return [];
  if (lower.below === undefined || upper.atLeast === undefined)
    return [problem("levels-unbounded", path, params)];
  if (lower.below > upper.atLeast) return [problem("levels-overlap", path, params)];
  if (lower.below < upper.atLeast) return [problem("levels-gap", path, params)];
  return [];
}
