/** The facts that come from one page, whichever accounts and contacts they are of. */
import {
  type Account,
  accountProfile,
  contactProfile,
  type Fact,
  type IsoDate,
  type Observation,
  observationsInForce,
} from "#core";
import { pageAddress } from "../capture/web-address.ts";
import { database } from "./database.ts";
import { grouped } from "./grouped.ts";
import { ledgerOf } from "./ledger.ts";

/** An account, and those of its facts (and of its contacts') that observations from the page speak for or against. */
export interface PageFacts {
  readonly account: Account;
  readonly facts: readonly Fact[];
}

/** What the ledger has from a page; nothing for a page that backs no fact. */
export async function factsFromPage(
  address: string,
  today: IsoDate,
): Promise<readonly PageFacts[]> {
  const page = pageAddress(address);
  const here = await database.observations
    .where("source.url")
    .startsWith(page)
    .filter(({ source }) => source.url !== undefined && pageAddress(source.url) === page)
    .toArray();
  const ids = [...new Set(here.map(({ accountId }) => accountId))];
  const [accounts, { observations, withdrawals }] = await Promise.all([
    database.accounts.bulkGet(ids),
    ledgerOf(ids),
  ]);
  const byAccount = grouped(observationsInForce(observations, withdrawals), (one) => one.accountId);
  return accounts.flatMap((account) =>
    account ? [{ account, facts: factsOf(byAccount.get(account.id) ?? [], today) }] : [],
  );
}

/** The facts of the account itself and of each of its contacts. */
function factsOf(observations: readonly Observation[], today: IsoDate): readonly Fact[] {
  const subjects = grouped(observations, ({ contactId }) => contactId);
  return [...subjects].flatMap(([contactId, own]) =>
    contactId ? contactProfile(contactId, own, today) : accountProfile(own, today),
  );
}
