/** Everything that a page seems to state about its company: all readers, one after the other. */
import { mergeProposals } from "./proposals/merge-proposals.ts";
import { isAboutPage, narrativeOf } from "./narrative.ts";
import { normaliseValues } from "./proposals/normal-value.ts";
import { practicePages } from "./practice-page.ts";
import type { Proposal } from "./proposals/proposal.ts";
import { readAddress } from "./readers/addresses/address.ts";
import { readBranches } from "./readers/branches.ts";
import { readCertificates } from "./readers/certificates.ts";
import { readContactLinks } from "./readers/contact-links.ts";
import { readHCard, readMicrodata, readRdfa } from "./readers/declared/declared-markup.ts";
import { readDublinCore } from "./readers/declared/dublin-core.ts";
import { readEmails } from "./readers/emails.ts";
import { readFooterImprint } from "./readers/footer-imprint.ts";
import { readHanFigures } from "./readers/han-figures.ts";
import { readJsonLd } from "./readers/declared/json-ld.ts";
import { readKeyFigures } from "./readers/key-figures.ts";
import { readNews } from "./readers/news.ts";
import { readOpenGraph } from "./readers/declared/open-graph.ts";
import { readOrganisations, readResidents } from "./readers/organisations/organisations.ts";
import { readOwnName } from "./readers/organisations/own-name.ts";
import { readPartners } from "./readers/partners.ts";
import { readPeople } from "./readers/people/people.ts";
import { readProducts } from "./readers/products.ts";
import { readRegisterNumbers } from "./readers/register-numbers.ts";
import { readRevenue } from "./readers/revenue.ts";
import { readStatements } from "./readers/statements.ts";
import { readTelephones } from "./readers/telephones.ts";
import { reconciled } from "./proposals/reconcile-proposals.ts";
import type { PageSnapshot } from "./snapshot.ts";

/** A reader: it looks at the snapshot and proposes what it finds there, and nothing else. */
type SnapshotReader = (snapshot: PageSnapshot) => readonly Proposal[];

const readers: readonly SnapshotReader[] = [
  readJsonLd,
  readMicrodata,
  readRdfa,
  readHCard,
  readOwnName,
  readOpenGraph,
  readDublinCore,
  readContactLinks,
  readTelephones,
  readEmails,
  readAddress,
  readFooterImprint,
  readRegisterNumbers,
  readHanFigures,
  readKeyFigures,
  readPeople,
  readOrganisations,
  readRevenue,
  readCertificates,
  readProducts,
  readBranches,
  readPartners,
  readNews,
];

/**
 * The proposals of a page, each fact once, phone numbers in the international form; those that are said of
 * others than the page's own company come last and say so.
 */
export async function readPage(snapshot: PageSnapshot): Promise<readonly Proposal[]> {
  const said = isAboutPage(snapshot) ? readStatements(snapshot, await narrativeOf(snapshot)) : [];
  return mergeProposals(await normaliseValues([...foundOn(snapshot), ...said], snapshot));
}

/** Lets the readers practise one by one, each when the pause before it is over, so that nothing has to wait. */
export async function practise(pause: () => Promise<unknown>): Promise<void> {
  for (const read of readers)
    for (const page of practicePages) {
      await pause();
      read(page);
    }
}

/** What all readers together find, with the values as the page writes them. */
export function foundOn(snapshot: PageSnapshot): readonly Proposal[] {
  const found = readers.flatMap((read) => read(snapshot));
  return mergeProposals(reconciled([...found, ...readResidents(snapshot, found)], snapshot));
}
