/** What is to be done for an account next, as the sidebar tells it. */
import {
  byWorth,
  message,
  nextActionsOf,
  textIn,
  type AccountId,
  type Locale,
  type NextAction,
} from "#core";
import type { AccountKnowledge } from "../recalculation/account-knowledge.ts";
import { text } from "../locales/text.ts";
import type { Reading } from "../recalculation/reading.ts";

export function actionsOf(
  { basis, computation }: Reading,
  id: AccountId,
  { centre, facts }: AccountKnowledge,
): readonly NextAction[] {
  return byWorth(
    basis.opportunities
      .filter(({ accountId }) => accountId === id)
      .flatMap((opportunity) => {
        const outlook = computation.outlooks.get(opportunity.id);
        if (!outlook) return [];
        const { position, probability = 0, chanceIfCompleted } = outlook;
        const stale = facts.filter(({ isStale }) => isStale);
        return nextActionsOf(
          {
            opportunity,
            position,
            chance: probability,
            chanceIfCompleted,
            people: centre.toSee,
            stale,
          },
          basis.today,
        );
      }),
  );
}

export function actionText(
  { opportunity, deed }: NextAction,
  { contacts }: AccountKnowledge,
  locale: Locale,
): string {
  const what = (): string => {
    switch (deed.kind) {
      case "correct-date":
        return text(locale, "action.correct-date", { days: deed.days });
      case "align":
        return text(locale, "action.align", {
          alignment: message(locale, `alignment.${deed.alignment}`),
        });
      case "meet-condition":
        return textIn(deed.condition.text, locale);
      case "see-person": {
        const { stakeholder, reason } = deed.person;
        const person = contacts.find(({ id }) => id === stakeholder.contactId);
        const why = message(locale, `reason-to-see.${reason}`);
        return text(locale, "action.see-person", { name: person?.name ?? "", why });
      }
      case "check-fact":
        return text(locale, "action.check-fact", {
          property: message(locale, `property.${deed.fact.property}`),
        });
    }
  };
  return text(locale, "action.of", { opportunity: opportunity.name, action: what() });
}
