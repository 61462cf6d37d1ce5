/** An abnormal case in words: what happened, by which figures, and what to do. */
import type { AbnormalCase, Locale } from "#core";
import type { Tone } from "../../components/surfaces.tsx";
import { formatDate, formatNumber } from "../../locales/formats.ts";
import type { useLocale } from "../../locales/use-locale.tsx";
import type { SellingWords } from "../../locales/selling-words.ts";

type Term = ReturnType<typeof useLocale>["term"];

export function caseText(
  found: AbnormalCase,
  words: SellingWords,
  locale: Locale,
  term: Term,
): string {
  switch (found.kind) {
    case "decider-never-met":
      return words("case.decider-never-met.text", { stage: found.stage });
    case "stalled":
      return words("case.stalled.text", { days: found.days, patience: found.patience });
    case "regression":
      return words("case.regression.text", {
        from: found.from,
        to: found.to,
        date: formatDate(locale, found.on),
      });
    case "pushed-date":
      return words("case.pushed-date.text", { times: found.times, days: found.days });
    case "discount-creep":
      return words("case.discount-creep.text", { from: found.from, to: found.to });
    case "out-of-step":
      return words("case.out-of-step.text", {
        alignment: term(`alignment.${found.alignment}`),
        advice: term(`alignment-advice.${found.alignment}`),
      });
    case "amount-outlier":
      return words("case.amount-outlier.text", {
        direction: words(found.score > 0 ? "case.above" : "case.below"),
        score: formatNumber(locale, found.score, 1),
      });
  }
}

/** What can cost the project is red; what only asks for a look is not. */
export function caseTone({ kind }: AbnormalCase): Tone {
  switch (kind) {
    case "decider-never-met":
    case "stalled":
    case "regression":
      return "bad";
    case "pushed-date":
    case "discount-creep":
    case "out-of-step":
      return "caution";
    case "amount-outlier":
      return "neutral";
  }
}
