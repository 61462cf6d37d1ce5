/** Reads what a page declares of its publisher for previews (Open Graph and its business namespace). */
import { foldSpace, type PropertyKey } from "#core";
import { declaredAs, shownSomewhere } from "../proof.ts";
import { type Proposal, proposalOf } from "../proposal.ts";
import type { PageSnapshot } from "../snapshot.ts";
import { declaredAddress } from "./declared-address.ts";

const NAMES: Readonly<Record<string, PropertyKey>> = {
  "og:site_name": "trade-name",
  "og:phone_number": "telephone",
  "og:fax_number": "fax",
  "og:email": "email",
  "business:contact_data:phone_number": "telephone",
  "business:contact_data:fax_number": "fax",
  "business:contact_data:email": "email",
  "business:contact_data:website": "website",
};
// In the older and in the newer words.
const ADDRESSES: readonly Readonly<Record<string, string>>[] = [
  {
    streetAddress: "og:street-address",
    addressLocality: "og:locality",
    addressRegion: "og:region",
    postalCode: "og:postal-code",
    addressCountry: "og:country-name",
  },
  {
    streetAddress: "business:contact_data:street_address",
    addressLocality: "business:contact_data:locality",
    addressRegion: "business:contact_data:region",
    postalCode: "business:contact_data:postal_code",
    addressCountry: "business:contact_data:country_name",
  },
];

/** Proposals from the meta tags of the page. */
export function readOpenGraph(snapshot: PageSnapshot): readonly Proposal[] {
  return [...facts(snapshot), ...ADDRESSES.flatMap((words) => address(words, snapshot))];
}

function facts(snapshot: PageSnapshot): readonly Proposal[] {
  return snapshot.meta.flatMap(({ name, content }) => {
    const property = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
    const value = foldSpace(content);
    if (!property || value === "") return [];
    const proof = shownSomewhere(snapshot, value) ?? declaredAs(value);
    // A sentence is a slogan and not a name.
    if (property === "trade-name" && value.length > 80) return [];
    return [proposalOf("open-graph", property, value, proof)];
  });
}

function address(words: Readonly<Record<string, string>>, snapshot: PageSnapshot) {
  const said = declaredAddress({
    types: ["PostalAddress"],
    id: undefined,
    heldAs: undefined,
    values: (name) =>
      snapshot.meta
        .filter((tag) => Object.hasOwn(words, name) && tag.name === words[name])
        .map(({ content }) => ({ text: content, proof: () => declaredAs(content) })),
  });
  if (!said) return [];
  const proof = shownSomewhere(snapshot, said.text) ?? said.proof();
  return [proposalOf("open-graph", "address", said.text, proof, { parts: said.parts })];
}
