/** Telephones and addresses that several readers found: a fax is no telephone, and a part of an address no address. */
import type { Proposal } from "./proposal.ts";
import { digitsIn } from "../readers/vocabulary/shapes.ts";
import { isDeclared, folded } from "./proposal-marks.ts";

export function withoutFaxesAsPhones(proposals: readonly Proposal[]): readonly Proposal[] {
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

// A page with more addresses is a list of them, and there each stands for itself.
const MOST_COMPARED = 300;

export function withoutPartsOfAddresses(proposals: readonly Proposal[]): readonly Proposal[] {
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
