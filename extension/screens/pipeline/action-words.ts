/** A next action in words. */
import { salesStages, textIn, type Locale } from "#core";
import type { useLocale } from "../../locales/use-locale.tsx";
import type { SellingWords } from "../../locales/selling-words.ts";
import type { PlannedAction } from "../../store/pipeline/deal-manager.ts";

type Term = ReturnType<typeof useLocale>["term"];

export function actionText(
  { action: { deed }, contact }: PlannedAction,
  words: SellingWords,
  locale: Locale,
  term: Term,
): string {
  switch (deed.kind) {
    case "correct-date":
      return words("action.correct-date", { days: deed.days });
    case "align":
      return words("action.align", { alignment: term(`alignment-advice.${deed.alignment}`) });
    case "meet-condition":
      return words(`action.${deed.aim}`, {
        stage: `${salesStages.indexOf(deed.stage) + 1}. ${term(`sales-stage.${deed.stage}`)}`,
        condition: textIn(deed.condition.text, locale),
      });
    case "see-person":
      return words("action.see-person", {
        name: contact?.name ?? "",
        reason: term(`reason-to-see.${deed.person.reason}`),
      });
    case "check-fact":
      return words("action.check-fact", {
        property: term(`property.${deed.fact.property}`),
        value: deed.fact.holds.value,
      });
  }
}

/** What tells an action from the others of its opportunity, for lists and calendars. */
export function actionId({ action: { deed, opportunity } }: PlannedAction): string {
  const own =
    deed.kind === "meet-condition"
      ? deed.condition.id
      : deed.kind === "see-person"
        ? deed.person.stakeholder.contactId
        : deed.kind === "check-fact"
          ? deed.fact.holds.id
          : "";
  return [opportunity.id, deed.kind, own].filter(Boolean).join("-");
}
