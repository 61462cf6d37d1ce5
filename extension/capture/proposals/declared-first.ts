/** Declared data before guesses: where the markup says what a text is, nobody needs to guess. */
import type { Proposal } from "./proposal.ts";
import type { Microdata, PageSnapshot, Stretch } from "../snapshot.ts";
import { overlapWith } from "./overlap.ts";
import { isDeclared, isName, placeOf } from "./proposal-marks.ts";

// A longer stretch is a text about something, and not a value.
const LONGEST_VALUE = 200;

// What these find is rarely declared, and stands inside of texts that are declared as a whole.
const DESCRIBING: ReadonlySet<string> = new Set([
  "revenue",
  "certificates",
  "products",
  "branches",
  "partners",
  "news",
]);

/** Where the markup has said what a text is, nobody needs to guess. */
export function claimedBy({ microdata, rdfa, hCard }: PageSnapshot): readonly Stretch[] {
  return [microdata, rdfa, hCard].flatMap(({ items, properties }: Microdata) =>
    properties.filter(
      ({ item, start, end, holds }) =>
        holds === undefined &&
        end > start &&
        end - start <= LONGEST_VALUE &&
        (items[item]?.types.length ?? 0) > 0,
    ),
  );
}

export function withoutClaimed(proposals: readonly Proposal[], claimed: readonly Stretch[]) {
  if (claimed.length === 0) return proposals;
  const isClaimed = overlapWith(claimed);
  return proposals.filter(
    (proposal) =>
      isDeclared(proposal) ||
      DESCRIBING.has(proposal.readBy.name) ||
      proposal.foundIn === "markup" ||
      !isClaimed(placeOf(proposal)),
  );
}

// The name of a site in its own words, which the reader of the own name has weighed already.
const OF_THE_PAGE: ReadonlySet<string> = new Set(["open-graph", "dublin-core"]);

export function withDeclaredFirst(proposals: readonly Proposal[]): readonly Proposal[] {
  const declared = proposals.filter(isDeclared);
  const hasOwnName = declared.some((each) => isName(each) && !each.ofOther);
  const hasMarkedNames = declared.some((each) => isName(each) && each.readBy.name !== "json-ld");
  // What is marked in the page itself shows that the page marks such things; data beside it doesn't.
  const hasPeople = declared.some(({ person, readBy }) => person && readBy.name !== "json-ld");
  const isGuessed = !hasOwnName && !hasMarkedNames;
  const hasGuessedName = isGuessed && proposals.some(({ readBy }) => readBy.name === "own-name");
  return proposals.filter((each) => {
    const { name } = each.readBy;
    if (name === "own-name") return isGuessed;
    if (OF_THE_PAGE.has(name) && isName(each)) return !hasGuessedName;
    if (name === "people") return !hasPeople;
    if (name === "organisations") return !hasMarkedNames;
    return true;
  });
}
