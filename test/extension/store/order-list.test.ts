/** Writing a planned list of orders: one deed, undone as one, and nothing twice. */
import { beforeEach, expect, it } from "vitest";
import "fake-indexeddb/auto";
import { planOrderImport } from "#core";
import { database } from "../../../extension/store/database.ts";
import { orderListDeed } from "../../../extension/store/order-list.ts";
import { perform } from "../../../extension/store/undo.ts";
import { made } from "./made-up.ts";

const list = [
  ["Customer", "Website", "Date", "Amount"],
  ["Orrin Pumps", "", "2026-01-05", "100 EUR"],
  ["New Works", "www.new-works.example", "2026-02-05", "200 EUR"],
  ["new  works", "", "2026-03-05", "300 EUR"],
];
const plan = async () =>
  planOrderImport(list, await database.accounts.toArray(), await database.orders.toArray());

beforeEach(async () => {
  await database.delete();
  await database.open();
  await database.accounts.add(made.account);
});

it("leaves strangers out unless their accounts are to be added", async () => {
  await perform(orderListDeed((await plan()).rows, false));
  expect(await database.accounts.count()).toBe(1);
  expect(
    (await database.orders.toArray()).map(({ accountId, amount }) => [accountId, amount.amount]),
  ).toEqual([[made.account.id, 100]]);
});

it("adds one account for all rows of a name, with the web address that one of them tells", async () => {
  const undo = await perform(orderListDeed((await plan()).rows, true));
  const added = (await database.accounts.toArray()).filter(({ id }) => id !== made.account.id);
  expect(added).toMatchObject([{ name: "New Works", domains: ["new-works.example"] }]);
  expect(await database.orders.where("accountId").equals(added[0]!.id).count()).toBe(2);
  expect(await plan()).toMatchObject({ rows: [], known: [2, 3, 4] });
  await undo();
  expect([await database.accounts.count(), await database.orders.count()]).toEqual([1, 0]);
});
