/** Purchases and the five errors, read from what is stored. */
import { beforeEach, expect, it } from "vitest";
import "fake-indexeddb/auto";
import type { Currency, IsoDate, Order } from "#core";
import { accountPurchases } from "../../../extension/screens/orders/account-purchases.ts";
import { database } from "../../../extension/store/database.ts";
import { saveSettings, seedStarterScales } from "../../../extension/store/settings.ts";
import { trade, watchErrors } from "../../../extension/store/trade.ts";
import { made } from "./made-up.ts";

const today = "2026-07-01" as IsoDate;
const accountId = made.account.id;
const stamps = { createdAt: made.at, updatedAt: made.at };
const order = (on: string, amount: number, id = accountId) =>
  ({
    id: `${id}-${on}`,
    accountId: id,
    on,
    items: [],
    amount: { amount, currency: "EUR" },
    margin: amount / 10,
    ...stamps,
  }) as unknown as Order;

beforeEach(async () => {
  await database.delete();
  await database.open();
  await seedStarterScales();
  await database.accounts.add(made.account);
  await database.orders.bulkAdd([
    order("2026-01-01", 100),
    order("2026-03-01", 300),
    order("2026-09-01", 900),
  ]);
});

it("orders that lie ahead don't count yet", async () => {
  const { orders, names, currencies, tierShares } = await trade(today);
  expect(orders.map(({ on }) => on)).toEqual(["2026-01-01", "2026-03-01"]);
  expect([names.get(accountId), currencies, tierShares]).toEqual([
    "Orrin Pumps",
    ["EUR"],
    [20, 30, 50],
  ]);
});

it("the errors are looked for among all accounts, also those that have never bought", async () => {
  const others = ["b", "c", "d", "e"].map((id) => ({
    ...made.account,
    id: id as never,
    name: id,
    domains: [],
  }));
  await database.accounts.bulkAdd(others);
  await database.orders.bulkAdd(others.map(({ id }) => order("2026-02-01", 10, id)));
  await database.orders.add(order("2025-01-01", 5000, "b" as never));
  const { errorsIn, names, currencies } = await watchErrors(today);
  expect(currencies).toEqual(["EUR"]);
  const { oneLargeOrder, singleMetric } = errorsIn("EUR" as Currency);
  expect(oneLargeOrder).toMatchObject({
    looked: 5,
    cases: [{ accountId: "b", rank: 1, rankWithout: 2 }],
  });
  expect([singleMetric.looked, names.get("b" as never)]).toEqual([5, "b"]);
});

it("the errors of a period look at its orders only, and at what was known by its end", async () => {
  const [start, end] = ["2026-01-01", "2026-01-31"] as IsoDate[];
  const { errorsIn, currencies } = await watchErrors(end!, start);
  expect(currencies).toEqual(["EUR"]);
  expect(errorsIn("EUR" as Currency).oneLargeOrder.looked).toBe(1);
  const empty = await watchErrors("2026-02-28" as IsoDate, "2026-02-01" as IsoDate);
  expect(empty.currencies).toEqual([]);
  expect(empty.errorsIn("EUR" as Currency).oneLargeOrder.looked).toBe(0);
});

it("an account shows its balance in money, hours at their rate, and its own balance as last entered", async () => {
  await saveSettings({ hourlyRate: { amount: 50, currency: "EUR" as Currency } });
  await database.activities.bulkAdd(
    [
      ["2025-12-01", 2],
      ["2026-02-01", 1],
    ].map(([on, hours]) => ({
      id: `t-${on}`,
      accountId,
      kind: "visit",
      contactIds: [],
      on,
      hours,
      ...stamps,
    })) as never[],
  );
  const entry = (id: string, period: string, value: number | undefined, enteredAt: string) =>
    ({
      id,
      accountId,
      metric: "customer-balance",
      period,
      ...(value === undefined ? {} : { value }),
      enteredBy: { kind: "person", name: "" },
      enteredAt,
    }) as never;
  await database.metricValues.bulkAdd([
    entry("m1", "2025", 70, "2026-01-01T00:00:00Z"),
    entry("m2", "2025", 90, "2026-02-01T00:00:00Z"),
    entry("m3", "2026", 5, "2026-02-01T00:00:00Z"),
    entry("m4", "2026", undefined, "2026-03-01T00:00:00Z"),
  ]);
  const { balances, ownBalance, habit, history } = await accountPurchases(accountId, today);
  expect(balances).toMatchObject([
    { currency: "EUR", toWin: 100, toServe: 50, margin: 40, balance: -110 },
  ]);
  expect(ownBalance).toEqual({ period: "2025", balance: { amount: 90, currency: "EUR" } });
  expect([habit.intervals, history?.orders]).toEqual([1, 2]);
});
