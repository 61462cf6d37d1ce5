/** Brings the findings of all readers into agreement: declared data before guesses, the longer before its part. */
import { companyNameKey, normalCompanyName } from "#core";
import type { Proposal } from "./proposal.ts";
import type { Microdata, PageSnapshot, Stretch } from "./snapshot.ts";
import { isGivenName } from "./readers/given-names.ts";
import { withoutNamesInWorks, worksOn } from "./declared-works.ts";
import { overlapWith } from "./overlap.ts";
import { digitsIn } from "./readers/shapes.ts";

// A longer stretch is a text about something, and not a value.
const LONGEST_VALUE = 200;
const MARKUP: ReadonlySet<string> = new Set(["json-ld", "microdata", "rdfa", "h-card"]);

/** The proposals that stand, in the order in which they are to be offered: the page's own company first. */
export function reconciled(
  proposals: readonly Proposal[],
  snapshot: PageSnapshot,
): readonly Proposal[] {
  const rules: readonly ((of: readonly Proposal[]) => readonly Proposal[])[] = [
    (of) => withoutClaimed(of, claimedBy(snapshot)),
    (of) => withoutNamesInWorks(of, worksOn(snapshot)),
    withDeclaredFirst,
    withoutNamesInside,
    withoutPartsOfNames,
    withoutOwnNameAgain,
    withoutFaxesAsPhones,
    withoutPartsOfAddresses,
    withPeopleOnce,
  ];
  const standing = rules.reduce((left, rule) => rule(left), proposals);
  return [
    ...standing.filter(({ ofOther }) => !ofOther),
    ...standing.filter(({ ofOther }) => ofOther),
  ];
}

// What these find is rarely declared, and stands inside of texts that are declared as a whole.
const DESCRIBING: ReadonlySet<string> = new Set([
  "revenue",
  "certificates",
  "products",
  "branches",
  "partners",
  "news",
]);

const isDeclared = ({ readBy }: Proposal): boolean => MARKUP.has(readBy.name);
const isName = ({ property }: Proposal): boolean =>
  property === "legal-name" || property === "trade-name";
const keyOf = (name: string): string => companyNameKey(normalCompanyName(name));
const placeOf = ({ quote }: Proposal): Stretch => ({
  start: quote.start,
  end: quote.start + quote.exact.length,
});
/** Where the markup has said what a text is, nobody needs to guess. */
function claimedBy({ microdata, rdfa, hCard }: PageSnapshot): readonly Stretch[] {
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

function withoutClaimed(proposals: readonly Proposal[], claimed: readonly Stretch[]) {
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

function withDeclaredFirst(proposals: readonly Proposal[]): readonly Proposal[] {
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

/** The own name stands once; with a legal form behind it, it is the legal name. */
function withoutOwnNameAgain(proposals: readonly Proposal[]): readonly Proposal[] {
  const own = new Set(
    proposals.filter((each) => isName(each) && !each.ofOther).map(({ value }) => keyOf(value)),
  );
  const met = new Set<string>();
  return proposals.filter((each) => {
    if (each.readBy.name !== "organisations") return true;
    const key = keyOf(each.value);
    const isOwnName = [...own].some(
      (name) => name === key || (name.length > 4 && (key === "" || name.includes(key))),
    );
    const isRepeated = met.has(key);
    met.add(key);
    return !isOwnName && !isRepeated;
  });
}

function withoutFaxesAsPhones(proposals: readonly Proposal[]): readonly Proposal[] {
  const tail = ({ value }: Proposal): string => value.replace(/\D/gu, "").slice(-7);
  const labelled = (property: string): ReadonlySet<string> =>
    new Set(
      proposals
        .filter(
          (each) =>
            each.property === property && (isDeclared(each) || each.readBy.name === "telephones"),
        )
        .map(tail),
    );
  const [faxes, phones] = [labelled("fax"), labelled("telephone")];
  return proposals.filter(
    (each) =>
      each.property !== "telephone" ||
      each.readBy.name !== "contact-links" ||
      digitsIn(each.value) < 7 ||
      !faxes.has(tail(each)) ||
      phones.has(tail(each)),
  );
}

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

// A page with more addresses is a list of them, and there each stands for itself.
const MOST_COMPARED = 300;

function withoutPartsOfAddresses(proposals: readonly Proposal[]): readonly Proposal[] {
  const addresses = proposals.filter(({ property }) => property === "address");
  if (addresses.length > MOST_COMPARED) return proposals;
  const texts = new Map(addresses.map((each, at) => [each, { text: folded(each.value), at }]));
  const isPart = (one: Proposal): boolean => {
    const own = texts.get(one)!;
    return addresses.some((other) => {
      if (other === one) return false;
      const { text, at } = texts.get(other)!;
      return text === own.text ? at < own.at : !isDeclared(one) && text.includes(own.text);
    });
  };
  return proposals.filter((each) => each.property !== "address" || !isPart(each));
}

/** Two ways to find a name may find it in two lengths: the longer stands. */
function withoutPartsOfNames(proposals: readonly Proposal[]): readonly Proposal[] {
  const names = proposals.filter(
    ({ readBy, foundIn }) => readBy.name === "organisations" && foundIn === "text",
  );
  const places = names.map(placeOf);
  const parts = new Set(
    names.filter((_, at) => {
      const own = places[at]!;
      const length = own.end - own.start;
      return places.some(
        ({ start, end }) => start <= own.start && own.end <= end && end - start > length,
      );
    }),
  );
  return proposals.filter((each) => !parts.has(each));
}

/** An organisation in an address is a building; a person in an organisation's name is its namesake. */
function withoutNamesInside(proposals: readonly Proposal[]): readonly Proposal[] {
  const places = (of: (proposal: Proposal) => boolean): readonly Stretch[] =>
    proposals.filter((each) => of(each) && each.foundIn === "text").map(placeOf);
  const addresses = places(({ property }) => property === "address");
  const names = places((each) => each.readBy.name === "organisations");
  // "BELLA TARN" above the address of Bella Tarn Vineyards is no person.
  const owns = proposals
    .filter((each) => isName(each) && !each.ofOther)
    .map(({ value }) => ` ${value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `);
  const isPartOfName = (name: string): boolean => {
    const words = ` ${name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()} `;
    const isCommonName = isGivenName(name) && name !== name.toUpperCase();
    return !isCommonName && owns.some((own) => own.trim() !== words.trim() && own.includes(words));
  };
  const [isInAddress, isInName] = [overlapWith(addresses), overlapWith([...addresses, ...names])];
  return proposals.filter((each) => {
    const { name } = each.readBy;
    if (each.foundIn !== "text") return true;
    if (name === "organisations") return !isInAddress(placeOf(each));
    if (name !== "people" || !each.person) return true;
    const start = each.quote.start + Math.max(0, each.quote.exact.indexOf(each.person.name));
    const own = { start, end: start + each.person.name.length };
    return !isInName(own) && !(each.person.title === undefined && isPartOfName(each.person.name));
  });
}

/** A person who is named with a title and without is the one with the title. */
function withPeopleOnce(proposals: readonly Proposal[]): readonly Proposal[] {
  const titled = new Set(
    proposals.flatMap(({ person }) => (person?.title ? [folded(person.name)] : [])),
  );
  const met = new Set<string>();
  return proposals.filter(({ person }) => {
    if (!person) return true;
    const name = folded(person.name);
    const key = `${name} ${folded(person.title ?? "")}`;
    if (met.has(key) || (!person.title && titled.has(name))) return false;
    met.add(key);
    return true;
  });
}
