/** Everything that a page seems to state about its company: all readers, one after the other. */
import { mergeProposals } from "./merge-proposals.ts";
import type { Proposal } from "./proposal.ts";
import { readAddress } from "./readers/address.ts";
import { readContactLinks } from "./readers/contact-links.ts";
import { readFooterImprint } from "./readers/footer-imprint.ts";
import { readJsonLd } from "./readers/json-ld.ts";
import { readKeyFigures } from "./readers/key-figures.ts";
import { readMicrodata } from "./readers/microdata.ts";
import { readOpenGraph } from "./readers/open-graph.ts";
import { readPageTitle } from "./readers/page-title.ts";
import type { PageSnapshot } from "./snapshot.ts";
import { normaliseValues } from "./normal-value.ts";

/** A reader: it looks at the snapshot and proposes what it finds there, and nothing else. */
export type SnapshotReader = (snapshot: PageSnapshot) => readonly Proposal[];

const readers: readonly SnapshotReader[] = [
  readJsonLd,
  readMicrodata,
  readOpenGraph,
  readContactLinks,
  readAddress,
  readFooterImprint,
  readKeyFigures,
  readPageTitle,
];

/** The proposals of a page, each fact once, phone numbers in the international form. */
export async function readPage(snapshot: PageSnapshot): Promise<readonly Proposal[]> {
  const found = readers.flatMap((read) => read(snapshot));
  return mergeProposals(await normaliseValues(found, snapshot));
}
