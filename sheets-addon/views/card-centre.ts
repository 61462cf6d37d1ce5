/** The buying centre of an account, as the sidebar tells it. */
import { message, type Locale } from "#core";
import type { AccountKnowledge } from "../recalculation/account-knowledge.ts";
import { term } from "../locales/term.ts";
import type { AccountCard } from "../pages/sidebar-contract.ts";
import { obstaclesOf, positionName } from "../tabs/buying-centres.ts";

export function centreOf(
  { centre, contacts }: AccountKnowledge,
  locale: Locale,
): Pick<AccountCard, "surface" | "gates" | "warnings" | "holes" | "people"> {
  const assessed = new Map(centre.people.map((person) => [person.contactId, person]));
  return {
    surface: centre.surface ?? null,
    gates: centre.gates.map((gate) => ({
      name: message(locale, `gate.${gate.gate}`),
      isOpen: gate.isOpen,
      obstacles: obstaclesOf(gate, locale),
    })),
    warnings: centre.warnings.map((one) => term(locale, `buying-centre-warning.${one}`)),
    holes: centre.holes.map((position) => positionName(position, locale)),
    people: contacts
      .map(({ id, name, position }) => ({ name, position, person: assessed.get(id) }))
      .sort((a, b) => (b.person?.influence ?? -1) - (a.person?.influence ?? -1))
      .map(({ name, position, person }) => ({
        name,
        position: position ?? null,
        influence: person?.influence ?? null,
        stance: person?.stance ?? null,
        stanceName: person?.stance ? message(locale, `stance.${person.stance}`) : null,
        metOn: person?.metOn ?? null,
      })),
  };
}
