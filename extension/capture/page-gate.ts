/** Whether facts of a page may go to an account, from what the page and the account say of themselves. */
import {
  type Account,
  accountProfile,
  cluesOfAccount,
  identityGate,
  type IdentityGate,
  type IsoDate,
} from "#core";
import type { Ledger } from "../store/ledger.ts";
import { cluesOfPage } from "./page-clues.ts";
import type { Proposal } from "./proposal.ts";

/** The gate between a page and an account with what is known of it. */
export async function gateOf(
  page: { readonly url: string; readonly title: string },
  proposals: readonly Proposal[],
  account: Account,
  { observations, withdrawals }: Ledger,
  today: IsoDate,
): Promise<IdentityGate> {
  const facts = accountProfile(observations, today, withdrawals);
  return identityGate(await cluesOfPage(page, proposals), cluesOfAccount(account, facts));
}
