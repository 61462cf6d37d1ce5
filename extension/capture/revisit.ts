/** A page seen again: does it still say what the ledger has from it? */
import {
  type Fact,
  type IsoDate,
  type Observation,
  quoteAt,
  reanchor,
  type TextQuote,
} from "#core";
import { declaredStanding } from "./declared-standing.ts";
import type { Proposal } from "./proposal.ts";
import type { PageSnapshot } from "./snapshot.ts";
import type { Standing } from "./standing.ts";
import { pageAddress } from "./web-address.ts";

/** A fact that this page backs, its latest proof from here, and what has become of it. */
export interface RevisitedFact {
  readonly observation: Observation;
  /** The last day on which the fact was seen, here or elsewhere. */
  readonly seenOn: IsoDate;
  readonly standing: Standing;
}

type Seen = Pick<
  PageSnapshot,
  "text" | "jsonLd" | "meta" | "microdata" | "rdfa" | "hCard" | "isCut"
>;

/** The latest proof of each fact that comes from this page; those that disagree with a fact are asked for too. */
export function backedBy(
  address: string,
  facts: readonly Fact[],
): readonly Pick<RevisitedFact, "observation" | "seenOn">[] {
  const page = pageAddress(address);
  const isHere = ({ source }: Observation): boolean =>
    source.url !== undefined && pageAddress(source.url) === page;
  return facts.flatMap(({ holds, confirmedBy, conflictsWith, seenOn }) => {
    const latest = newest([holds, ...confirmedBy].filter(isHere));
    const others = conflictsWith
      .filter(isHere)
      .map((observation) => ({ observation, seenOn: dayOfSeeing(observation) }));
    return latest ? [{ observation: latest, seenOn }, ...others] : others;
  });
}

function newest(observations: readonly Observation[]): Observation | undefined {
  return observations.toSorted((a, b) => (a.observedAt < b.observedAt ? 1 : -1))[0];
}

function dayOfSeeing({ observedAt }: Observation): IsoDate {
  return observedAt.slice(0, 10) as IsoDate;
}

/**
 * What has become of one proof on the page as it is now; for a fact from the markup that takes what the readers
 * find there today.
 */
export function standingOf(
  observation: Observation,
  page: Seen,
  reading?: readonly Proposal[],
): Standing {
  const { quote, foundIn } = observation;
  if (!quote) return { status: "kept" };
  if (foundIn === "markup")
    return reading ? declaredStanding(observation, quote, page, reading) : { status: "unchecked" };
  const found = standingIn(quote, page.text);
  // What stood beyond the end of a cut reading may well stand there still.
  if (found.status === "gone" && page.isCut && quote.start > page.text.length * 0.9)
    return { status: "unchecked" };
  return found;
}

function standingIn(quote: TextQuote, text: string): Standing {
  const found = reanchor(quote, text);
  if (found.status === "gone") return { status: "gone" };
  return {
    status: found.status === "exact" ? "confirmed" : "changed",
    quote: quoteAt(text, found.start, found.end),
  };
}

/**
 * Facts whose passage another fact has taken over since: an update of a property with several values leaves
 * the old value in the ledger, and it must not be asked about for ever.
 */
export function withoutReplaced(facts: readonly RevisitedFact[]): readonly RevisitedFact[] {
  const confirmed = facts.filter(
    ({ observation, standing }) =>
      standing.status === "confirmed" && observation.readBy.kind === "person",
  );
  return facts.filter(({ observation, standing }) => {
    if (standing.status !== "changed") return true;
    return !confirmed.some(
      (other) =>
        other.observation.property === observation.property &&
        other.observation.accountId === observation.accountId &&
        other.observation.contactId === observation.contactId &&
        other.observation.observedAt > observation.observedAt &&
        overlap(other.standing, standing),
    );
  });
}

function overlap(one: Standing, other: Standing): boolean {
  if (!("quote" in one) || !("quote" in other)) return false;
  const [a, b] = [one.quote, other.quote];
  return a.start < b.start + b.exact.length && b.start < a.start + a.exact.length;
}

/**
 * The value that a changed passage seems to give: what stands now where the value stood. `undefined` when the
 * value never stood in the passage as it is, or that place can't be told.
 * @example valueIn("900 people", { value: "860", exact: "860 people" }) // "900"
 */
export function valueIn(
  now: string,
  { value, exact }: { readonly value: string; readonly exact: string },
): string | undefined {
  const at = exact.indexOf(value);
  if (at < 0) return undefined;
  const [before, after] = [exact.slice(0, at), exact.slice(at + value.length)];
  if (now.length <= before.length + after.length) return undefined;
  if (!now.startsWith(before) || !now.endsWith(after)) return undefined;
  return now.slice(before.length, now.length - after.length).trim() || undefined;
}
