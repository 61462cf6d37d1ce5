/** People and positions of a buying centre in words: on cards, for those who don't see them, and in exports. */
import type { ChartPerson, KnownStance, NeededPosition, OrgTexts, TieKind } from "#core";
import { relationContents, strongestGround, tieKinds } from "#core";
import { partNames } from "../../components/assessment-badges.tsx";
import { formatDate } from "../../locales/formats.ts";
import type { CentreWords } from "../../locales/use-centre-words.ts";
import type { Language } from "../../locales/use-locale.tsx";
import { type Centre, nameOf } from "./centre-query.ts";

export function positionWords(position: NeededPosition, { term }: Language): string {
  const { level, function: work, role } = position;
  return [
    level && term(`contact-level.${level}`),
    work && term(`contact-function.${work}`),
    role && term(`contact-role.${role}`),
  ]
    .filter(Boolean)
    .join(" · ");
}

export function stanceWords(stance: KnownStance, { t, term }: Language): string {
  return stance === "unknown" ? t("common.unknown") : term(`stance.${stance}`);
}

/** Level, function and roles; the handler of the project is one more mark. */
function marksOf({ stakeholder }: ChartPerson, language: Language, say: CentreWords): string {
  const parts = stakeholder ? partNames(stakeholder, language) : [];
  const handler = stakeholder?.handler ? [language.t("contact.handler")] : [];
  return [...parts, ...handler].join(" · ") || say("centre.unassessed");
}

function metWords({ stakeholder }: ChartPerson, { t, locale }: Language): string {
  const { metOn } = stakeholder ?? {};
  return metOn ? t("contact.met", { date: formatDate(locale, metOn) }) : t("contact.neverMet");
}

export function chartTexts(language: Language, say: CentreWords): OrgTexts {
  return {
    stance: (stance) => stanceWords(stance, language),
    marks: (person) => marksOf(person, language, say),
    met: (person) => metWords(person, language),
    position: (position) => positionWords(position, language),
    heading: (over) => say(over === "holes" ? "centre.toFind" : "centre.unplaced"),
    hole: say("centre.find"),
  };
}

/** The names of those who are friends, or rivals, of somebody. */
export function tiedNames(centre: Centre, id: string, kind: TieKind): readonly string[] {
  return centre.ties
    .filter((tie) => tie.kind === kind && (tie.a === id || tie.b === id))
    .map(({ a, b }) => nameOf(centre, a === id ? b : a));
}

/** A card in one sentence. */
export function describePerson(
  centre: Centre,
  person: ChartPerson,
  language: Language,
  say: CentreWords,
): string {
  const { contact, stakeholder } = person;
  const chief = centre.lines.bossOf.get(contact.id);
  const ties = tieKinds.map((kind) => {
    const names = tiedNames(centre, contact.id, kind);
    return names.length === 0
      ? ""
      : say("centre.tiesOf", {
          kind: say(`centre.${kind}`),
          names: names.join(language.t("coverage.or")),
        });
  });
  return say("centre.describe", {
    name: contact.name,
    position: contact.position ?? say("centre.noPosition"),
    marks: marksOf(person, language, say),
    stance: stanceWords(stakeholder?.stance ?? "unknown", language),
    influence: stakeholder?.influence ?? language.t("common.unknown"),
    met: metWords(person, language),
    line: chief
      ? say("centre.reportsTo", { name: nameOf(centre, chief) })
      : say("centre.reportsToNobody"),
    ties: ties.join(""),
  });
}

/** On what our relation with a person rests, for the product and for the company. */
export function relationWords({ stakeholder }: ChartPerson, say: CentreWords): readonly string[] {
  const { relation } = stakeholder ?? {};
  if (!relation) return [];
  return relationContents.flatMap((content) => {
    const ground = strongestGround(relation, content);
    return ground
      ? say("centre.relationCell", {
          content: say(`centre.relation.${content}`),
          ground: say(`centre.ground.${ground}`),
        })
      : [];
  });
}
