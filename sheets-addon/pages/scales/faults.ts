/** What keeps a scale from being saved, beside the field that it is about. */
import { scaleProblems, type Problem, type Scale } from "#core";
import type { WordsInUse } from "./locales/words.tsx";

export interface Faults {
  readonly count: number;
  /** What is wrong with one field, in one sentence or several. */
  readonly at: (...path: Problem["path"]) => string | undefined;
  /** How much is wrong inside a part of the scale. */
  readonly within: (...path: Problem["path"]) => number;
}

export function faultsOf(draft: Scale, { text, term }: WordsInUse): Faults {
  const problems = scaleProblems(draft);
  const sentence = ({ code, path, params }: Problem): string =>
    code === "wrong-type" || code === "missing-field"
      ? text("not-number")
      : term(`problem.${code}`, { field: String(path.at(-1) ?? ""), ...params });
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
