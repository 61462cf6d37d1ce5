/** The Buying centres tab: one row an account: support, the three gates, what endangers the project, whom to see next. */
import { message, type Account, type Contact, type Gate, type Locale, type Row } from "#core";
import type { AccountKnowledge } from "../recalculation/account-knowledge.ts";
import { term } from "../locales/term.ts";
import { text } from "../locales/text.ts";
import { accountColumn, derived, type TabSpec } from "./tab-spec.ts";

export const buyingCentresTab: TabSpec = {
  key: "buyingCentres",
  columns: [
    accountColumn,
    derived("name"),
    derived("people", "number", "0"),
    derived("assessed", "number", "0"),
    derived("surface", "number", "0.00"),
    derived("surfaceBefore", "number", "0.00"),
    derived("gateInformation"),
    derived("gatePeople"),
    derived("gateTopDecider"),
    derived("topDecider"),
    derived("topDeciderMet"),
    derived("warnings"),
    derived("obstacles"),
    derived("holes"),
    derived("nextPerson"),
  ],
};

export function buyingCentreRow(
  account: Account,
  { centre, contacts }: AccountKnowledge,
  locale: Locale,
): Row {
  const { people, surface, surfaceBefore, gates, warnings, holes, decider, toSee } = centre;
  const named = nameOf(contacts);
  return [
    account.id,
    account.name,
    contacts.length,
    people.filter(({ influence, stance }) => influence !== undefined && stance !== undefined)
      .length,
    surface ?? "",
    surfaceBefore ?? "",
    ...gates.map(({ isOpen }) => text(locale, isOpen ? "value.open" : "value.shut")),
    decider ? named(decider.contactId) : "",
    decider ? (decider.metOn ?? text(locale, "value.never-met")) : "",
    warnings.map((warning) => message(locale, `buying-centre-warning.${warning}`)).join("; "),
    gates.flatMap((gate) => obstaclesOf(gate, locale)).join("; "),
    holes.map((position) => positionName(position, locale)).join("; "),
    toSee[0]
      ? `${named(toSee[0].stakeholder.contactId)}: ${message(locale, `reason-to-see.${toSee[0].reason}`)}`
      : "",
  ];
}

/** What stands in the way at a gate, in words. */
export function obstaclesOf({ obstacles }: Gate, locale: Locale): readonly string[] {
  return obstacles.map(({ obstacle, count }) =>
    term(locale, `gate-obstacle.${obstacle}`, { count: count ?? 0 }),
  );
}

/** A position by what of it is asked for. */
export function positionName(
  position: AccountKnowledge["centre"]["holes"][number],
  locale: Locale,
): string {
  const { level, function: work, role } = position;
  return [
    level && message(locale, `contact-level.${level}`),
    work && message(locale, `contact-function.${work}`),
    role && message(locale, `contact-role.${role}`),
  ]
    .filter(Boolean)
    .join(" · ");
}

function nameOf(contacts: readonly Contact[]): (id: string) => string {
  const names = new Map<string, string>(contacts.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
