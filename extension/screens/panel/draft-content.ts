/** What a clip says once its choices are made: as a fact, a need or something about a competitor. */
import { competitorAspects, type CompetitorAspect, type PropertyKey } from "#core";
import { suggestProperty } from "../../capture/keeping/suggest-property.ts";
import { database } from "../../store/database.ts";
import type { Draft, DraftChoices } from "../../store/research/draft.ts";
import { newId, now } from "../../store/identity.ts";
import { person } from "../../store/person.ts";

/** What the choices say, with the suggestions where nobody has chosen; what belongs to another kind is left out. */
export function contentOf(choices: DraftChoices, { quote }: Draft) {
  const { as = "fact", value = quote.exact, channel = "company-website" } = choices;
  const common = { as, value, channel };
  const none = { competitor: undefined, term: undefined, contactId: undefined };
  switch (as) {
    case "need": {
      const { needKind = "explicit-need", term, contactId } = choices;
      return { ...common, ...none, property: needKind as PropertyKey, term, contactId };
    }
    case "competitor": {
      const { competitor } = choices;
      return { ...common, ...none, property: aspectOf(choices) as PropertyKey, competitor };
    }
    case "fact":
      // The words around the clip may arrive after the clip itself, and suggest more.
      return { ...common, ...none, property: choices.property ?? suggestProperty(quote) };
  }
}

export function aspectOf({ aspect }: DraftChoices): CompetitorAspect {
  return aspect ?? competitorAspects[0];
}

/** A property of the competition asks whom it is about. */
export function choiceOf(key: PropertyKey): DraftChoices {
  const aspect = competitorAspects.find((one) => one === key);
  return aspect ? { as: "competitor", aspect } : { property: key };
}

/** One clip is one fact, and has its id; a clip that was taken back and is saved anew is another fact. */
export async function clipped({ id, quote }: Draft) {
  const isTaken = await database.observations.get(id as string as never);
  return {
    id: isTaken ? newId<never>() : (id as string as never),
    quote,
    foundIn: "text" as const,
    readBy: await person(),
    observedAt: now(),
  };
}
