/** What an account has bought and cost, as its page shows it. */
import {
  accountBalance,
  type AccountBalance,
  type AccountId,
  type BuyingHabit,
  buyingHabit,
  currenciesOf,
  type IsoDate,
  type Money,
  type Order,
  purchaseHistory,
  type PurchaseHistory,
} from "#core";
import { database } from "../../store/database.ts";
import { readSettings } from "../../store/settings.ts";

export interface AccountPurchases {
  /** The newest first. */
  readonly orders: readonly Order[];
  readonly history: PurchaseHistory | undefined;
  readonly habit: BuyingHabit;
  /** One for each currency that the account buys in, or that its own work is counted in. */
  readonly balances: readonly AccountBalance[];
  readonly hourlyRate: Money | undefined;
}

export async function accountPurchases(id: AccountId, today: IsoDate): Promise<AccountPurchases> {
  const [stored, activities, { hourlyRate }] = await Promise.all([
    database.orders.where("accountId").equals(id).toArray(),
    database.activities.where("accountId").equals(id).toArray(),
    readSettings(),
  ]);
  const orders = stored.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? 1 : -1));
  return {
    orders,
    history: purchaseHistory(orders, today),
    habit: buyingHabit(orders, today),
    balances: currenciesOf(orders).map((currency) =>
      accountBalance(orders, activities, currency, today, hourlyRate),
    ),
    hourlyRate,
  };
}
