/** What a person answers about a fact on a page seen again: a new observation each time, the old one stays. */
import {
  type Observation,
  particularsOf,
  propertyOf,
  type Reader,
  type TextQuote,
  type Withdrawal,
} from "#core";
import { defined, textOrNone } from "../store/defined.ts";
import type { RevisitedFact } from "./revisit.ts";
import { sourceAddress } from "./web-address.ts";

/** Who answers, when, and on which page. */
export interface Answering {
  readonly page: { readonly url: string; readonly title: string };
  readonly readBy: Reader;
  readonly observedAt: Observation["observedAt"];
  readonly newId: () => never;
}

/** The page still says it: seen again today, at the place where it stands now. */
export function confirmation(fact: RevisitedFact, answering: Answering): Observation {
  const { observation, standing } = fact;
  return answer(observation, observation.value, placeOf(standing), answering);
}

/** The page says something else now: the new value, with the words that it stands in. */
export function update(fact: RevisitedFact, value: string, answering: Answering): Observation {
  return answer(fact.observation, value.trim(), placeOf(fact.standing), answering);
}

/**
 * What an update puts out of force: of a property with several values the old one would stay beside the new; a
 * single value is replaced by the person's newer word as it is.
 */
export function replaced(
  { observation }: RevisitedFact,
  { readBy, observedAt, newId }: Answering,
): readonly Withdrawal[] {
  if (!propertyOf(observation.property).many) return [];
  return [
    {
      id: newId(),
      accountId: observation.accountId,
      observationId: observation.id,
      withdrawn: true,
      reason: "settled",
      by: readBy,
      recordedAt: observedAt,
    },
  ];
}

/**
 * The value is right all the same. The page's new words prove it only if they contain it; otherwise it is the
 * person's word alone, and the page isn't asked about it again.
 */
export function keeping(fact: RevisitedFact, answering: Answering): Observation {
  const { observation, standing } = fact;
  const place = placeOf(standing);
  const quote = place?.exact.includes(observation.value) ? place : undefined;
  return answer(observation, observation.value, quote, answering);
}

function placeOf(standing: RevisitedFact["standing"]): TextQuote | undefined {
  return "quote" in standing ? standing.quote : undefined;
}

function answer(
  known: Observation,
  value: string,
  quote: TextQuote | undefined,
  { page, readBy, observedAt, newId }: Answering,
): Observation {
  const { accountId, contactId, property, source, foundIn } = known;
  return {
    id: newId(),
    accountId,
    property,
    value,
    ...particularsOf(known),
    source: {
      channel: source.channel,
      url: sourceAddress(page.url),
      ...defined({ title: textOrNone(page.title) }),
    },
    readBy,
    observedAt,
    ...defined({ contactId, quote, foundIn: quote && (foundIn ?? "text") }),
  };
}
