/** Finds what a page marks as a work, a review, an event or a medical matter: things that are no part of a company. */
import { overlapWith } from "./overlap.ts";
import type { Proposal } from "./proposal.ts";
import type { PageSnapshot, Stretch } from "./snapshot.ts";

// Pages, articles and goods are left out: a company speaks of itself and of others in them.
const WORKS =
  /^(?:.*Event|Festival|Recipe|.*Book|Chapter|Movie\w*|Play|Music(?:Album|Recording|Composition|Playlist|Release)|TV\w+|Radio(?:Series|Season|Episode)|Podcast\w+|.*Episode|.*(?:Series|Season)|.*Game|Painting|Sculpture|Photograph|VisualArtwork|.*Dataset|Table|Map|Question|Answer|Comment|.*Review|.*Rating|Medical(?:Condition|Guideline\w*|Cause|Code|Sign\w*|Symptom|Study|Trial|Procedure|Test|Therapy|RiskFactor|Entity)|Drug\w*|Disease|.*Reservation|.*Trip|Flight|.*Permit|HowTo\w*|ExercisePlan|Diet|.*ScholarlyArticle|Periodical|Newspaper|Publication(?:Issue|Volume)|Thesis|(?:Image|Video|Audio|Media)Object)$/u;

/** The stretches of text that are marked as works, in microdata or RDFa. */
export function worksOn({ microdata, rdfa }: PageSnapshot): readonly Stretch[] {
  return [microdata, rdfa].flatMap(({ items }) =>
    items.flatMap(({ types, covers }) =>
      covers && types.some((type) => WORKS.test(type)) ? [covers] : [],
    ),
  );
}

const NAMING: ReadonlySet<string> = new Set(["people", "organisations"]);

/** A work, a review or an event is full of names that have nothing to do with the company. */
export function withoutNamesInWorks(
  proposals: readonly Proposal[],
  works: readonly Stretch[],
): readonly Proposal[] {
  if (works.length === 0) return proposals;
  const isInWork = overlapWith(works);
  return proposals.filter(
    (each) =>
      !NAMING.has(each.readBy.name) ||
      each.foundIn === "markup" ||
      !isInWork({ start: each.quote.start, end: each.quote.start + each.quote.exact.length }),
  );
}
