/** What a criterion asks for, in words. */
import { type TargetCriterion, textIn } from "#core";
import { formatNumber } from "../../locales/formats.ts";
import type { Language } from "../../locales/use-locale.tsx";
import type { ValueWords } from "../../locales/use-value-words.ts";

/** The name that the user reads: the criterion's own, else the rule itself. */
export function criterionName(one: TargetCriterion, language: Language, v: ValueWords): string {
  return textIn(one.name, language.locale) || ruleWords(one, language, v);
}

/** The thing that is asked for and the bound or words that it must keep. */
export function ruleWords(one: TargetCriterion, { locale, term }: Language, v: ValueWords): string {
  const { property, score, metric, test, atLeast, below, words = [] } = one;
  const number = (value: number): string => formatNumber(locale, value, 2);
  if (test) return v("rule.passed", { what: v(`key-question.${test}`) });
  const what = property
    ? term(`property.${property}`)
    : v(`metric.${score ?? metric ?? "purchase-potential"}`);
  if (words.length > 0) return v("rule.words", { what, words: words.join(", ") });
  if (atLeast !== undefined && below !== undefined)
    return v("rule.between", { what, low: number(atLeast), high: number(below) });
  if (atLeast !== undefined) return v("rule.atLeast", { what, value: number(atLeast) });
  if (below !== undefined) return v("rule.below", { what, value: number(below) });
  return v("rule.known", { what });
}
