/** Every account as a key account: its reviews, and what the figures and facts say to the questions. */
import {
  type Account,
  type AccountId,
  accountProfile,
  type Interval,
  type KeyAccountEvidence,
  keyAccountEvidence,
  type Period,
  type ReviewStanding,
  reviewStandings,
} from "#core";
import { database } from "../../store/database.ts";
import { grouped } from "../../store/grouped.ts";
import { today } from "../../store/identity.ts";
import { ledgerOf } from "../../store/ledger.ts";
import { isRated } from "../../store/placements.ts";
import { valuePortfolios } from "../../store/value-portfolio.ts";

export interface ReviewedAccount {
  readonly account: Account;
  readonly standing: ReviewStanding;
  readonly evidence: KeyAccountEvidence;
  /** The purchase potential, where anything of it is rated. */
  readonly potential: Interval | undefined;
  /** What is known of its funds and credit. */
  readonly credit: string | undefined;
}

const NEVER: ReviewStanding = { review: undefined, before: undefined };

/** All accounts by name, or one of them. */
export async function reviewedAccounts(
  period: Period,
  only?: AccountId,
): Promise<readonly ReviewedAccount[]> {
  const [[portfolio], reviews, orders] = await Promise.all([
    valuePortfolios([period]),
    database.reviews.toArray(),
    database.orders.toArray(),
  ]);
  const { accounts, facts, placements } = portfolio!;
  const standings = reviewStandings(reviews, period);
  const ordersOf = grouped(orders, ({ accountId }) => accountId);
  const credits = await creditsOf(only ? [only] : accounts.map(({ id }) => id));
  return accounts.flatMap((account, at): readonly ReviewedAccount[] => {
    if (only && account.id !== only) return [];
    const placement = placements[at];
    const days = (ordersOf.get(account.id) ?? []).map(({ on }) => on);
    return [
      {
        account,
        standing: standings.get(account.id) ?? NEVER,
        evidence: keyAccountEvidence(at, facts.table, days, period),
        potential: placement && isRated(placement) ? placement.potential : undefined,
        credit: credits.get(account.id),
      },
    ];
  });
}

/** The fact of each account that holds of its funds and credit. */
async function creditsOf(ids: readonly AccountId[]): Promise<ReadonlyMap<AccountId, string>> {
  const found = await database.observations
    .where("[accountId+property]")
    .anyOf(ids.map((id) => [id, "funds-and-credit"]))
    .toArray();
  const known = [...new Set(found.map(({ accountId }) => accountId))];
  const { withdrawals } = await ledgerOf(known);
  return new Map(
    [...grouped(found, ({ accountId }) => accountId)].flatMap(([id, observations]) => {
      const [fact] = accountProfile(observations, today(), withdrawals);
      return fact ? [[id, fact.holds.value] as const] : [];
    }),
  );
}
