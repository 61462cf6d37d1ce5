/** What a review says and what it changed, in words. */
import type { KeyAccountQuestion, ReviewChange } from "#core";
import type { ValueWords } from "../../locales/use-value-words.ts";

export function answerWord(answer: boolean | undefined, v: ValueWords): string {
  if (answer === undefined) return v("key.unknown");
  return v(answer ? "key.yes" : "key.no");
}

/** Names of questions in a row. */
export function questionNames(questions: readonly KeyAccountQuestion[], v: ValueWords): string {
  return questions.map((one) => v(`key-question.${one}`)).join(v("key.and"));
}

/** One change: what it is about, what was said before and what is now. */
export function changeWords(change: ReviewChange, v: ValueWords): string {
  switch (change.of) {
    case "verdict":
      return v("key.change", {
        what: v("key-part.verdict"),
        from: v(`key-verdict.${change.from}`),
        to: v(`key-verdict.${change.to}`),
      });
    case "kind":
      return v("key.change", {
        what: v("key-part.kind"),
        from: change.from ? v(`key-kind.${change.from}`) : v("key.unknown"),
        to: change.to ? v(`key-kind.${change.to}`) : v("key.unknown"),
      });
    case "valueSought":
      return v("key.change", {
        what: v("key-part.valueSought"),
        from: change.from ? v(`value-sought.${change.from}`) : v("key.unknown"),
        to: change.to ? v(`value-sought.${change.to}`) : v("key.unknown"),
      });
    default:
      return v("key.change", {
        what: v(`key-question.${change.of}`),
        from: answerWord(change.from, v),
        to: answerWord(change.to, v),
      });
  }
}
