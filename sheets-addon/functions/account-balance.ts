/** ACCOUNT_BALANCES: what each account is worth to us against what it costs to win and to serve. */
import {
  accountBalance,
  currenciesOf,
  type LoggedActivity,
  type Money,
  type Purchase,
} from "#core";
import { cellAt, cellsOf, isEmpty } from "./arguments.ts";
import { dayArgument } from "./days.ts";
import { currencyIn, purchasesOf } from "./purchases.ts";
import { boundedNumber, groupedBy, recordRows, shownRows } from "./record-rows.ts";

/**
 * A row an account and currency: account, currency, orders, margin, cost to win, cost to serve, balance, cost an order,
 * and how many orders like the mean one repay the cost to win.
 */
export function accountBalanceRows(
  orders: unknown,
  efforts: unknown,
  today: unknown,
  hourlyRate: unknown,
): unknown {
  const now = dayArgument()(today, "“today”");
  const rate = rateOf(hourlyRate);
  const bought = isEmpty(orders) ? new Map<string, readonly Purchase[]>() : purchasesOf(orders);
  const spent = effortsOf(efforts);
  const accounts = new Set([...bought.keys(), ...spent.keys()]);
  return shownRows(
    [...accounts].flatMap((account) => {
      const [purchases, activities] = [bought.get(account) ?? [], spent.get(account) ?? []];
      const costs = activities.flatMap(({ cost }) => (cost ? [{ amount: cost }] : []));
      const worked = rate && activities.some(({ hours }) => hours) ? [{ amount: rate }] : [];
      return currenciesOf([...purchases, ...costs, ...worked]).map((currency) => {
        const one = accountBalance(purchases, activities, currency, now, rate);
        return [
          account,
          currency,
          one.orders,
          one.orders > one.ordersWithoutMargin ? one.margin : "",
          one.toWin,
          one.toServe,
          one.balance ?? "",
          one.perOrder ?? "",
          Number.isFinite(one.repaidAfter ?? 0) ? (one.repaidAfter ?? "") : "never",
        ];
      });
    }),
  );
}

function effortsOf(argument: unknown): ReadonlyMap<string, readonly LoggedActivity[]> {
  const columns = "account, day, cost, currency, and optionally hours";
  const all = recordRows(argument, "efforts", [4, 5], columns).map((row): LoggedActivity => {
    const [cost, hours] = [row.number(2, 0), row.number(4, 0)];
    return {
      accountId: row.needed(row.text(0), 0, "an account"),
      on: row.needed(row.day(1), 1, "a date"),
      kind: "other",
      ...(cost === undefined ? {} : { cost: { amount: cost, currency: currencyIn(row, 3) } }),
      ...(hours === undefined ? {} : { hours }),
    } as LoggedActivity;
  });
  return groupedBy(all, ({ accountId }) => accountId);
}

/** What an hour costs, and its currency. */
function rateOf(argument: unknown): Money | undefined {
  if (isEmpty(argument)) return undefined;
  const [amount, currency, ...more] = cellsOf(argument);
  const code = isEmpty(currency) ? "" : String(currency).trim().toUpperCase();
  if (more.length > 0 || !/^[A-Z]{3}$/u.test(code))
    throw new Error("“hourlyRate” must be two cells: an amount, and its currency such as CNY.");
  return {
    amount: boundedNumber(amount, cellAt("hourlyRate", 0, 0), 0, Number.MAX_VALUE),
    currency: code as Money["currency"],
  };
}
