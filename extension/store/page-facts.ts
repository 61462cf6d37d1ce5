/** The facts that come from one page, whichever accounts and contacts they are of. */
import { type Account, accountProfile, type Fact, type IsoDate, type Observation } from "#core";
import { pageAddress } from "../capture/web-address.ts";
import { database } from "./database.ts";
import { defined } from "./defined.ts";
import { grouped } from "./grouped.ts";

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
  const [accounts, observations] = await Promise.all([
    database.accounts.bulkGet(ids),
    database.observations.where("accountId").anyOf(ids).toArray(),
  ]);
  const byAccount = grouped(observations, ({ accountId }) => accountId);
  return accounts.flatMap((account) =>
    account ? [{ account, facts: factsOf(byAccount.get(account.id) ?? [], today) }] : [],
  );
}

/** The facts of the account itself and of each of its contacts. */
function factsOf(observations: readonly Observation[], today: IsoDate): readonly Fact[] {
  const subjects = grouped(observations, ({ contactId }) => contactId ?? "");
  return [...subjects.values()].flatMap((own) => {
    // The profile is that of an account; a contact's facts are read by the same rules.
    const originals = new Map(own.map((one) => [one.id, one]));
    const original = (one: Observation): Observation => originals.get(one.id)!;
    const asAccount = own.map((one) => defined({ ...one, contactId: undefined }) as Observation);
    return accountProfile(asAccount, today).map((fact) => ({
      ...fact,
      holds: original(fact.holds),
      confirmedBy: fact.confirmedBy.map(original),
      conflictsWith: fact.conflictsWith.map(original),
    }));
  });
}
