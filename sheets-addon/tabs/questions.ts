/** The Next questions tab: for each account the fact that would most often change its quadrant, the most worthwhile first. */
import { message, textIn, type AccountId, type Locale, type Placement, type Row } from "#core";
import type { bestQuestions } from "../recalculation/account-knowledge.ts";
import { accountColumn, derived, SHARE, type TabSpec } from "./tab-spec.ts";

export const questionsTab: TabSpec = {
  key: "questions",
  columns: [
    derived("name"),
    derived("question"),
    derived("scale"),
    derived("quadrant"),
    derived("certainty", "number", SHARE),
    derived("gain", "number", SHARE),
    derived("worth", "number", "0.000"),
    accountColumn,
  ],
};

export function questionRows(
  questions: ReturnType<typeof bestQuestions>,
  placed: (account: AccountId) => Placement | undefined,
  locale: Locale,
): readonly Row[] {
  return questions.map(({ accountId, certainty, questions: [best], worth }) => {
    const { scale, factorId, gain } = best!;
    const factor = scale.factors.find(({ id }) => id === factorId)!;
    const place = placed(accountId);
    return [
      place?.name ?? "",
      textIn(factor.name, locale),
      message(locale, `scale-kind.${scale.kind}`),
      place ? message(locale, `quadrant.${place.quadrant}`) : "",
      certainty,
      gain,
      worth,
      accountId,
    ];
  });
}
