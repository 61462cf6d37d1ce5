/** What keeps a scale from being saved, beside the field that it is about. */
import { type Problem, type Scale, scaleProblems } from "#core";
import type { Language } from "../../locales/use-locale.tsx";
import { scaleWords } from "../../locales/use-scale-words.ts";

/** All faults of a draft; `at` says those of one field in one sentence or several. */
export interface Faults {
  readonly count: number;
  readonly at: (...path: Problem["path"]) => string | undefined;
  /** How many are inside a part of the scale. */
  readonly within: (...path: Problem["path"]) => number;
}

export function faultsOf(draft: Scale, { locale, problem }: Language): Faults {
  const problems = scaleProblems(draft);
  const sentence = (one: Problem): string =>
    // What was typed is beside the field; that it is no number is all there is to say.
    one.code === "wrong-type" || one.code === "missing-field"
      ? scaleWords(locale, "scales.notNumber")
      : problem({ ...one, path: [] });
  return {
    count: problems.length,
    at: (...path) =>
      problems
        .filter((one) => one.path.join(".") === path.join("."))
        .map(sentence)
        .join(" ") || undefined,
    within: (...path) =>
      problems.filter((one) => path.every((step, place) => one.path[place] === step)).length,
  };
}
