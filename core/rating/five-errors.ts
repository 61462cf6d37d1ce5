/**
 * The five errors that the method warns of, each as a check that names the accounts and the numbers behind it.
 *
 * `fiveErrors(watch)`, with accounts from `watchedAccounts`. A check without cases has found nothing among the
 * accounts that it could look at, and says how many those were: nothing found among none is no comfort.
 */
import { type BetterTermsCheck, betterTermsCheck } from "./five-errors/better-terms.ts";
import { type BigAndSmallCheck, bigAndSmallCheck } from "./five-errors/big-and-small.ts";
import {
  type EternalRelationsCheck,
  eternalRelationsCheck,
} from "./five-errors/eternal-relations.ts";
import { type SingleMetricCheck, singleMetricCheck } from "./five-errors/single-metric.ts";
import type { Watch } from "./five-errors/watched-account.ts";
import { type OneOffOrder, oneOffOrders } from "./five-errors/one-off-order.ts";

/** Fourth error: one large order taken for a key account. `looked`: the buyers compared. */
export interface OneLargeOrderCheck {
  readonly looked: number;
  readonly cases: readonly OneOffOrder[];
}

export interface FiveErrors {
  readonly singleMetric: SingleMetricCheck;
  readonly bigAndSmall: BigAndSmallCheck;
  readonly eternalRelations: EternalRelationsCheck;
  readonly oneLargeOrder: OneLargeOrderCheck;
  readonly betterTerms: BetterTermsCheck;
}

/** Watches a portfolio for all five. */
export function fiveErrors(watch: Watch): FiveErrors {
  const within = sinceThen(watch);
  const bigAndSmall = bigAndSmallCheck(within);
  const purchases = new Map(within.accounts.map((one) => [one.accountId, one.purchases] as const));
  return {
    singleMetric: singleMetricCheck(within),
    bigAndSmall,
    eternalRelations: eternalRelationsCheck(watch),
    oneLargeOrder: { looked: bigAndSmall.looked, cases: oneOffOrders(purchases, watch.currency) },
    betterTerms: betterTermsCheck(within),
  };
}

function sinceThen(watch: Watch): Watch {
  const { since } = watch;
  if (since === undefined) return watch;
  return {
    ...watch,
    accounts: watch.accounts.map((account) => ({
      ...account,
      purchases: account.purchases.filter(({ on }) => on >= since),
    })),
  };
}
