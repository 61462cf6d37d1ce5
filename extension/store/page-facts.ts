/** The facts that come from one page, whichever accounts and contacts they are of. */
import {
  type Account,
  accountProfile,
  contactProfile,
  type Fact,
  type IsoDate,
  type Observation,
  observationsInForce,
  saidBy,
} from "#core";
import { isSamePassage, type Passage } from "../capture/same-passage.ts";
import { pageAddress } from "../capture/web-address.ts";
import { database } from "./database.ts";
import { grouped } from "./grouped.ts";
import { ledgerOf } from "./ledger.ts";

/** An account, and those of its facts (and of its contacts') that observations from the page speak for or against. */
export interface PageFacts {
  readonly account: Account;
  readonly facts: readonly Fact[];
}

/** What the ledger has from a page, but for rosters; nothing for a page that backs no fact. */
export async function factsFromPage(
  address: string,
  today: IsoDate,
): Promise<readonly PageFacts[]> {
  // A roster seen again is compared as a whole, in its own mode.
  const here = (await observedOn(address)).filter(({ readBy }) => readBy.name !== "roster");
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

/** The number of facts that the page backs: of what is in force, each value once, however often it was seen. */
export async function countFromPage(address: string): Promise<number> {
  const facts = (await standing(await observedOn(address))).map((one) =>
    [one.accountId, one.contactId, one.property, saidBy(one)].join("\n"),
  );
  return new Set(facts).size;
}

/** The observations in force that a passage of the page is the proof of already. */
export async function provedBy(passage: Passage): Promise<readonly Observation[]> {
  const here = (await observedOn(passage.page.url)).filter(
    ({ quote, source, foundIn }) =>
      quote &&
      foundIn !== "markup" &&
      isSamePassage({ page: { url: source.url ?? "" }, quote }, passage),
  );
  return standing(here);
}

/** Those of the observations that nobody has withdrawn. */
async function standing(observations: readonly Observation[]): Promise<readonly Observation[]> {
  const withdrawals = await database.withdrawals
    .where("observationId")
    .anyOf(observations.map(({ id }) => id))
    .toArray();
  return observationsInForce(observations, withdrawals);
}

/** What was observed on a page, whatever its address was besides when it was read. */
async function observedOn(address: string): Promise<readonly Observation[]> {
  const page = pageAddress(address);
  return database.observations
    .where("source.url")
    .startsWith(page.replace(/[?#].*$/u, ""))
    .filter(({ source }) => source.url !== undefined && pageAddress(source.url) === page)
    .toArray();
}

/** The facts of the account itself and of each of its contacts. */
function factsOf(observations: readonly Observation[], today: IsoDate): readonly Fact[] {
  const subjects = grouped(observations, ({ contactId }) => contactId);
  return [...subjects].flatMap(([contactId, own]) =>
    contactId ? contactProfile(contactId, own, today) : accountProfile(own, today),
  );
}
