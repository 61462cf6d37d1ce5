/** What is known of everybody's purchases, and of the work behind them, from what is stored. */
import {
  type Account,
  type AccountId,
  type Activity,
  currenciesOf,
  customerMap,
  type Currency,
  defaultTierShares,
  fiveErrors,
  type FiveErrors,
  type IsoDate,
  type Order,
  ratingsOn,
  watchedAccounts,
} from "#core";
import { database } from "./database.ts";
import { spanning } from "./placements.ts";
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

/** Watches until a day, everything as it stood then; with `since` the orders from that day on. */
export async function watchErrors(day: IsoDate, since?: IsoDate): Promise<WatchedErrors> {
  const [known, stored, activities, sources, { thresholds }] = await Promise.all([
    database.accounts.orderBy("name").toArray() as Promise<readonly Account[]>,
    database.orders.toArray() as Promise<readonly Order[]>,
    database.activities.toArray() as Promise<readonly Activity[]>,
    ratingSources(),
    readSettings(),
  ]);
  const scales = spanning(sources.scales);
  const held = ratingsOn(sources, day);
  const placements = scales ? customerMap(known, held, scales, thresholds) : [];
  const ratings = held.filter(({ scaleId }) => scaleId === scales?.relationship.id);
  const orders = stored.filter(({ on }) => on <= day && (since === undefined || on >= since));
  const accounts = watchedAccounts(placements, stored, activities, ratings, day);
  return {
    names: new Map(placements.map(({ accountId, name }) => [accountId, name])),
    currencies: currenciesOf(orders),
    errorsIn: (currency) =>
      fiveErrors({ accounts, currency, lines: thresholds, today: day, since }),
  };
}
