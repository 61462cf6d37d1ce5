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
  return answer(fact.observation, fact.observation.value, placeOf(fact), answering);
}

/** The page says something else now: the new value, with the words that it stands in. */
export function update(fact: RevisitedFact, value: string, answering: Answering): Observation {
  return answer(fact.observation, value.trim(), placeOf(fact), answering);
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
  const { observation } = fact;
  const place = placeOf(fact);
  const proving = place?.quote.exact.includes(observation.value) ? place : undefined;
  return answer(observation, observation.value, proving, answering);
}

/** Where a quote stands: in the page's text or in its markup. */
interface Place {
  readonly quote: TextQuote;
  readonly foundIn: "text" | "markup";
}

function placeOf({ observation, standing }: RevisitedFact): Place | undefined {
  if (!("quote" in standing)) return undefined;
  const { quote, foundIn = observation.foundIn ?? "text" } = standing;
  return { quote, foundIn };
}

function answer(
  known: Observation,
  value: string,
  place: Place | undefined,
  { page, readBy, observedAt, newId }: Answering,
): Observation {
  const { accountId, contactId, property, source } = known;
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
    ...defined({ contactId }),
    ...place,
  };
}
