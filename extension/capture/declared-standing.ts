/** What has become of a fact that a page declared for machines: its value is looked for in today's reading. */
import { foldSpace, type Observation, propertyOf, reanchor, type TextQuote } from "#core";
import { factKey } from "./merge-proposals.ts";
import type { Proposal } from "./proposal.ts";
import type { PageSnapshot } from "./snapshot.ts";
import type { Standing } from "./standing.ts";

type Declared = Pick<PageSnapshot, "jsonLd" | "meta" | "microdata" | "rdfa" | "hCard" | "isCut">;

/**
 * The standing by what all readers find on the page now. Markup is rewritten at every release of a site, so
 * where a value stood says little: the value itself is what the page declares, or declares otherwise, or not.
 */
export function declaredStanding(
  observation: Observation,
  quote: TextQuote,
  page: Declared,
  reading: readonly Proposal[],
): Standing {
  const key = factKey(observation);
  const same = reading.find((proposal) => factKey(proposal) === key);
  if (same) return { status: "confirmed", quote: same.quote, foundIn: same.foundIn };
  // A value that a person put right is no reader's, but the words that it was read from may stand.
  if (observation.readBy.kind === "person" && isDeclared(quote, page))
    return { status: "confirmed", quote };
  const others = reading.filter(
    (proposal) =>
      proposal.property === observation.property &&
      proposal.readBy.kind === "structured-data" &&
      !proposal.ofOther,
  );
  const [other] = others;
  // Of several values none can be told to have come in the place of this one.
  if (other && (others.length === 1 || !propertyOf(observation.property).many))
    return { status: "changed", quote: other.quote, foundIn: other.foundIn, value: other.value };
  return { status: page.isCut ? "unchecked" : "gone" };
}

function isDeclared(quote: TextQuote, { jsonLd, meta, microdata, rdfa, hCard }: Declared): boolean {
  const values = [
    ...meta.map(({ content }) => content),
    ...[microdata, rdfa, hCard].flatMap(({ properties }) => properties.map(({ value }) => value)),
  ];
  if (values.some((value) => foldSpace(value) === quote.exact)) return true;
  const isOfBlock = quote.prefix !== "" || quote.suffix !== "";
  return isOfBlock && jsonLd.some((block) => reanchor(quote, foldSpace(block)).status === "exact");
}
