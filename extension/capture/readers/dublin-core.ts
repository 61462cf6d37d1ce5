/** Reads whose a page is from its Dublin Core: the organisations that publish it or hold its rights. */
import { foldSpace } from "#core";
import { declaredAs, shownSomewhere } from "../proof.ts";
import { type Proposal, proposalOf } from "../proposal.ts";
import type { PageSnapshot } from "../snapshot.ts";

// "DC.publisher", "dcterms:publisher", "DC.publisher.corporateName".
const PUBLISHER =
  /^dc(?:terms|\.terms)?[.:](?:publisher|rightsholder|(?:publisher|creator|contributor)\.(?:corporate|organi[sz]ation)\w*)$/u;
const LONGEST_NAME = 80;

/** Proposals from the meta tags of the page; what holds an address or a sentence is no name. */
export function readDublinCore(snapshot: PageSnapshot): readonly Proposal[] {
  return snapshot.meta.flatMap(({ name, content }) => {
    const value = foldSpace(content);
    const isName = value !== "" && value.length <= LONGEST_NAME && !/\/\/|@|[.!?。] /u.test(value);
    if (!PUBLISHER.test(name) || !isName) return [];
    return [
      proposalOf(
        "dublin-core",
        "trade-name",
        value,
        shownSomewhere(snapshot, value) ?? declaredAs(value),
      ),
    ];
  });
}
