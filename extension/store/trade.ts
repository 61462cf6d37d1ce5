/** What is known of everybody's purchases, and of the work behind them, from what is stored. */
import {
  type AccountId,
  type Activity,
  currenciesOf,
  type Currency,
  defaultTierShares,
  fiveErrors,
  type FiveErrors,
  type IsoDate,
  type Order,
  ratingsInForce,
  watchedAccounts,
} from "#core";
import { database } from "./database.ts";
import { allPlacements, spanning } from "./placements.ts";
import { ratingSources } from "./rating-sources.ts";
import { readSettings } from "./settings.ts";

/** All orders until a day with the names of the accounts; the currency of most orders first. */
export interface Trade {
  readonly names: ReadonlyMap<AccountId, string>;
  readonly orders: readonly Order[];
  readonly currencies: readonly Currency[];
  readonly tierShares: readonly number[];
}

export async function trade(today: IsoDate): Promise<Trade> {
  const [accounts, stored, { tiers }] = await Promise.all([
    database.accounts.toArray(),
    database.orders.toArray() as Promise<readonly Order[]>,
    readSettings(),
  ]);
  const orders = stored.filter(({ on }) => on <= today);
  return {
    names: new Map(accounts.map(({ id, name }) => [id, name])),
    orders,
    currencies: currenciesOf(orders),
    tierShares: tiers ?? defaultTierShares,
  };
}

/** The five errors, for each currency that the accounts buy in; `lines` are those of the customer map. */
export interface WatchedErrors {
  readonly names: ReadonlyMap<AccountId, string>;
  readonly currencies: readonly Currency[];
  readonly errorsIn: (currency: Currency) => FiveErrors;
}

export async function watchErrors(today: IsoDate): Promise<WatchedErrors> {
  const [placements, orders, activities, sources, { thresholds }] = await Promise.all([
    allPlacements(),
    database.orders.toArray() as Promise<readonly Order[]>,
    database.activities.toArray() as Promise<readonly Activity[]>,
    ratingSources(),
    readSettings(),
  ]);
  const relationship = spanning(sources.scales)?.relationship.id;
  const ratings = ratingsInForce(sources).filter(({ scaleId }) => scaleId === relationship);
  const accounts = watchedAccounts(placements, orders, activities, ratings, today);
  return {
    names: new Map(placements.map(({ accountId, name }) => [accountId, name])),
    currencies: currenciesOf(orders),
    errorsIn: (currency) => fiveErrors({ accounts, currency, lines: thresholds, today }),
  };
}
