/** The ledger of one account: its observations with what was withdrawn of them. */
import type { AccountId, Observation, Withdrawal } from "#core";
import { database } from "./database.ts";

export interface Ledger {
  readonly observations: readonly Observation[];
  readonly withdrawals: readonly Withdrawal[];
}

/** What was observed of these accounts, and what was withdrawn of it. */
export async function ledgerOf(ids: readonly AccountId[]): Promise<Ledger> {
  const [observations, withdrawals] = await Promise.all([
    database.observations.where("accountId").anyOf(ids).toArray(),
    database.withdrawals.where("accountId").anyOf(ids).toArray(),
  ]);
  return { observations, withdrawals };
}
