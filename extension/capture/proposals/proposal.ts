/** A proposal: a fact that a page seems to state, with its proof, for the user to accept or not. */
import type { PropertyKey, Reader, ReaderKind, TextQuote } from "#core";
import type { AddressParts } from "./address-parts.ts";
import type { NamedPerson } from "../readers/people/person.ts";

/** The readers of pages, by the names under which the ledger knows them. */
const pageReaders = [
  "json-ld",
  "microdata",
  "rdfa",
  "h-card",
  "open-graph",
  "dublin-core",
  "contact-links",
  "own-name",
  "footer-imprint",
  "address",
  "telephones",
  "emails",
  "people",
  "organisations",
  "key-figures",
  "revenue",
  "certificates",
  "products",
  "branches",
  "partners",
  "news",
  "narrative",
] as const;
export type PageReader = (typeof pageReaders)[number];

/** What a proposal may say beside its value. */
export interface ProposalDetails {
  /** Is it said of another organisation or of a person, and not of the page's own company? */
  readonly ofOther?: true;
  readonly parts?: AddressParts;
  readonly person?: NamedPerson;
}

/** `quote` lies in the page's text, or is a piece of the markup that the page declares for machines. */
export interface Proposal extends ProposalDetails {
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
  rdfa: "structured-data",
  "h-card": "structured-data",
  "open-graph": "structured-data",
  "dublin-core": "structured-data",
  "contact-links": "structured-data",
  "own-name": "heuristic",
  "footer-imprint": "heuristic",
  address: "heuristic",
  telephones: "heuristic",
  emails: "heuristic",
  people: "heuristic",
  organisations: "heuristic",
  "key-figures": "heuristic",
  revenue: "heuristic",
  certificates: "heuristic",
  products: "heuristic",
  branches: "heuristic",
  partners: "heuristic",
  news: "heuristic",
  narrative: "heuristic",
};

/** A proposal of a reader; its trust and its reason follow from which reader it is. */
export function proposalOf(
  reader: PageReader,
  property: PropertyKey,
  value: string,
  proof: Pick<Proposal, "quote" | "foundIn">,
  details: ProposalDetails = {},
): Proposal {
  return {
    property,
    value,
    ...proof,
    ...details,
    readBy: { kind: KINDS[reader], name: reader },
    reason: `panel.reason.${reader}`,
  };
}

/** Is it said of the page's own company? */
export function isOwn({ ofOther }: Proposal): boolean {
  return !ofOther;
}
