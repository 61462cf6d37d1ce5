/** The part of an archive that belongs to some accounts. */
import { type AccountId, type Archive, collections } from "#core";

/** A copy with these accounts only and whatever belongs to them; scales, settings and what belongs to nobody stay. */
export function archiveOf(archive: Archive, accounts: ReadonlySet<AccountId>): Archive {
  const opportunities = archive.opportunities.filter(({ accountId }) => accounts.has(accountId));
  const kept = new Set<string>(opportunities.map(({ id }) => id));
  const belongs = (record: object): boolean => {
    const { accountId, opportunityId } = record as {
      accountId?: AccountId;
      opportunityId?: string;
    };
    if (accountId !== undefined) return accounts.has(accountId);
    return opportunityId === undefined || kept.has(opportunityId);
  };
  return {
    ...archive,
    ...Object.fromEntries(
      collections.map((collection) => [
        collection,
        collection === "accounts"
          ? archive.accounts.filter(({ id }) => accounts.has(id))
          : (archive[collection] as readonly object[]).filter(belongs),
      ]),
    ),
  };
}
