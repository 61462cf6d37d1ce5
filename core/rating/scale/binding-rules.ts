/** The rules of a factor that is bound to a property of the account: a fact must be able to decide its level. */
import { propertyOf } from "../../research/facts/property.ts";
import { foldSpace } from "../../value/white-space.ts";
import { problem, type Problem } from "../../value/problem.ts";
import type { Factor } from "./scale.ts";

/**
 * Every rule that the binding of a factor breaks; none where it isn't bound. Numbers, days and amounts need
 * bounds, an amount also its currency; texts need words, each at one level. Facts of a person rate no account.
 */
export function bindingRules(factor: Factor, path: Problem["path"], index: number) {
  if (factor.property === undefined) return [];
  const { type, subject, personal } = propertyOf(factor.property);
  const params = { factor: index + 1 };
  const found: Problem[] = [];
  if (subject === "contact" || personal)
    found.push(problem("bound-to-person", [...path, "property"], params));
  const hasBounds = factor.levels.some(
    ({ atLeast, below }) => atLeast !== undefined || below !== undefined,
  );
  const hasWords = factor.levels.some(({ words }) => words?.some((word) => foldSpace(word) !== ""));
  const isMeasured = type === "number" || type === "date" || type === "money";
  if (!hasBounds && isMeasured)
    found.push(problem("bound-without-bounds", [...path, "property"], params));
  if (!hasBounds && !hasWords && !isMeasured)
    found.push(problem("bound-without-words", [...path, "property"], params));
  if (type === "money" && factor.currency === undefined)
    found.push(problem("bound-without-currency", [...path, "currency"], params));
  return [...found, ...sharedWords(factor, path, index)];
}

function sharedWords({ levels }: Factor, path: Problem["path"], index: number): readonly Problem[] {
  const first = new Map<string, number>();
  return levels.flatMap(({ words = [] }, at) =>
    words.flatMap((word) => {
      const key = foldSpace(word).toLowerCase();
      const before = first.get(key) ?? at;
      first.set(key, before);
      return key === "" || before === at
        ? []
        : [
            problem("word-in-two-levels", [...path, "levels", at, "words"], {
              factor: index + 1,
              word,
              lower: before + 1,
              upper: at + 1,
            }),
          ];
    }),
  );
}
