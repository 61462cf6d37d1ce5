/** Names that several readers found: each organisation once, the longer before its part, and none within an address. */
import { companyNameKey, normalCompanyName } from "#core";
import type { Proposal } from "./proposal.ts";
import type { Stretch } from "../snapshot.ts";
import { isGivenName } from "../readers/vocabulary/given-names.ts";
import { overlapWith } from "./overlap.ts";
import { isName, placeOf } from "./proposal-marks.ts";

const keyOf = (name: string): string => companyNameKey(normalCompanyName(name));

/** The own name stands once; with a legal form behind it, it is the legal name. */
export function withoutOwnNameAgain(proposals: readonly Proposal[]): readonly Proposal[] {
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

/** Two ways to find a name may find it in two lengths: the longer stands. */
export function withoutPartsOfNames(proposals: readonly Proposal[]): readonly Proposal[] {
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
export function withoutNamesInside(proposals: readonly Proposal[]): readonly Proposal[] {
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
