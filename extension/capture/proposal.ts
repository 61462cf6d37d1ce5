/** A proposal: a fact that a page seems to state, with its proof, for the user to accept or not. */
import type { PropertyKey, Reader, ReaderKind, TextQuote } from "#core";

/** The readers of pages, by the names under which the ledger knows them. */
export const pageReaders = [
  "json-ld",
  "microdata",
  "open-graph",
  "contact-links",
  "address",
  "footer-imprint",
  "key-figures",
  "page-title",
] as const;
export type PageReader = (typeof pageReaders)[number];

/** `quote` lies in the page's text, or is a piece of the markup that the page declares for machines. */
export interface Proposal {
  readonly property: PropertyKey;
  readonly value: string;
  readonly quote: TextQuote;
  readonly foundIn: "text" | "markup";
  readonly readBy: Reader;
  readonly reason: `panel.reason.${PageReader}`;
}

const KINDS: Readonly<Record<PageReader, Exclude<ReaderKind, "person">>> = {
  "json-ld": "structured-data",
  microdata: "structured-data",
  "open-graph": "structured-data",
  "contact-links": "structured-data",
  address: "heuristic",
  "footer-imprint": "heuristic",
  "key-figures": "heuristic",
  "page-title": "heuristic",
};

/** A proposal of a reader; its trust and its reason follow from which reader it is. */
export function proposalOf(
  reader: PageReader,
  property: PropertyKey,
  value: string,
  proof: Pick<Proposal, "quote" | "foundIn">,
): Proposal {
  return {
    property,
    value,
    ...proof,
    readBy: { kind: KINDS[reader], name: reader },
    reason: `panel.reason.${reader}`,
  };
}
