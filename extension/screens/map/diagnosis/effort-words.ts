/** Effort in words: hours, visits, activities or money. */
import type { EffortFinding } from "#core";
import { formatMoney, formatNumber } from "../../../locales/formats.ts";
import type { Language } from "../../../locales/use-locale.tsx";
import type { MapWords } from "../../../locales/use-map-words.ts";
import type { EffortQuestion } from "./diagnosis-query.ts";

/** An effort with its unit. */
export function effortWords(
  effort: number,
  { measure, currency }: EffortQuestion,
  { locale }: Language,
  m: MapWords,
): string {
  if (measure === "cost") return formatMoney(locale, { amount: Math.round(effort), currency });
  const decimals = Number.isInteger(effort) || effort >= 10 ? 0 : 1;
  return m(`effort.${measure}`, {
    // The plural goes by the number itself, and the number is written as the language does.
    count: Number(effort.toFixed(decimals)),
  });
}

/** What is found of one account: what it gets, what its potential asks for, and how the two compare. */
export function findingWords(
  { effort, asked, isSure }: EffortFinding,
  question: EffortQuestion,
  language: Language,
  m: MapWords,
): string {
  const values = {
    effort: effortWords(effort, question, language, m),
    asked: effortWords(asked, question, language, m),
    times: formatNumber(language.locale, asked > 0 ? effort / asked : 0, 1),
  };
  const kind = effort === 0 ? "nothing" : effort > asked ? "more" : "less";
  const sentence = m(asked > 0 ? `finding.${kind}` : "finding.unasked", values);
  return isSure ? sentence : `${sentence} ${m("finding.unsure")}`;
}
