/** A page seen again: does it still say what the ledger has from it? */
import {
  type Fact,
  foldSpace,
  type IsoDate,
  type Observation,
  quoteAt,
  reanchor,
  type TextQuote,
} from "#core";
import type { PageSnapshot } from "./snapshot.ts";
import { pageAddress } from "./web-address.ts";

/**
 * What the page says now: the same words, changed words, or none of them. `kept` is what a person has held to
 * although the page no longer says it; `unchecked` is what this reading of the page can't tell.
 */
export type Standing =
  | { readonly status: "confirmed" | "changed"; readonly quote: TextQuote }
  | { readonly status: "gone" | "kept" | "unchecked" };

/** A fact that this page backs, its latest proof from here, and what has become of it. */
export interface RevisitedFact {
  readonly observation: Observation;
  /** The last day on which the fact was seen, here or elsewhere. */
  readonly seenOn: IsoDate;
  readonly standing: Standing;
}

type Seen = Pick<PageSnapshot, "text" | "jsonLd" | "meta" | "microdata" | "isCut">;

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

/** What has become of one proof on the page as it is now. */
export function standingOf({ quote, foundIn }: Observation, page: Seen): Standing {
  if (!quote) return { status: "kept" };
  if (foundIn === "markup") return declaredStanding(quote, page);
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

/** Declared data is many small texts: a quote that none of them holds may have been declared in another way. */
function declaredStanding(quote: TextQuote, { jsonLd, meta, microdata }: Seen): Standing {
  const values = [
    ...meta.map(({ content }) => content),
    ...microdata.properties.map(({ value }) => value),
  ];
  if (values.some((value) => foldSpace(value) === quote.exact))
    return { status: "confirmed", quote };
  const isOfBlock = quote.prefix !== "" || quote.suffix !== "";
  if (!isOfBlock || jsonLd.length === 0) return { status: "unchecked" };
  const standings = jsonLd.map((block) => standingIn(quote, foldSpace(block)));
  const best = (["confirmed", "changed"] as const)
    .map((status) => standings.find((standing) => standing.status === status))
    .find(Boolean);
  return best ?? { status: "gone" };
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
