/** Reads what a page declares of its publisher for previews (Open Graph and its business namespace). */
import { foldSpace, type PropertyKey } from "#core";
import { declaredAs, shownSomewhere } from "../proof.ts";
import { type Proposal, proposalOf } from "../proposal.ts";
import type { PageSnapshot } from "../snapshot.ts";

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

/** Proposals from the meta tags of the page. */
export function readOpenGraph(snapshot: PageSnapshot): readonly Proposal[] {
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
