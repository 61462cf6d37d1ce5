/** Deleting an order or an activity: it is gone for good, and comes back only by the undo of the deletion. */
import { beforeEach, expect, it } from "vitest";
import "fake-indexeddb/auto";
import type { Activity, Order, Tick } from "#core";
import { fullArchive } from "../../../extension/store/archive.ts";
import { planArchiveImport, applyArchiveImport } from "../../../extension/store/archive-import.ts";
import { database } from "../../../extension/store/database.ts";
import { eraseRecords, erasedFrom } from "../../../extension/store/erase-records.ts";
import { remove } from "../../../extension/store/removal.ts";
import { ChangedSince } from "../../../extension/store/take-back.ts";
import { made } from "./made-up.ts";

const accountId = made.account.id;
const stamps = { createdAt: made.at, updatedAt: made.at };
const order = {
  id: "r1",
  accountId,
  on: "2026-03-02",
  items: ["pump"],
  amount: { amount: 1200, currency: "EUR" },
  ...stamps,
} as unknown as Order;
const activity = {
  id: "t1",
  accountId,
  kind: "visit",
  on: "2026-03-02",
  contactIds: [],
  ...stamps,
} as unknown as Activity;

beforeEach(async () => {
  await database.delete();
  await database.open();
  await database.accounts.add(made.account);
  await database.orders.add(order);
  await database.activities.add(activity);
});

it("takes the record out and leaves its tombstone", async () => {
  await remove("orders", order);
  expect(await database.orders.count()).toBe(0);
  expect(await database.tombstones.get("r1" as never)).toBeDefined();
  expect(await database.activities.count()).toBe(1);
});

it("is undone with all that was noted, and an archive of the time before doesn't double it", async () => {
  const before = JSON.stringify(await fullArchive());
  const undo = await remove("activities", activity);
  await undo();
  const plan = await planArchiveImport(before);
  if (!plan.ok) throw new Error("the archive is sound");
  await applyArchiveImport(plan.value);
  const [back, ...others] = await database.activities.toArray();
  expect(others).toEqual([]);
  expect(back).toMatchObject({ accountId, kind: "visit", on: "2026-03-02", createdAt: made.at });
});

it("leaves the tick that it proved, whose evidence is gone; undone, the tick is said again with it", async () => {
  const tick = {
    id: "k1",
    opportunityId: "p1",
    conditionId: "1-m1",
    done: true,
    on: "2026-03-02",
    evidence: { activityId: activity.id, text: "They asked for a visit" },
    recordedAt: made.at,
  } as unknown as Tick;
  const other = { ...tick, id: "k2", conditionId: "1-c1", evidence: { text: "Mail" } } as Tick;
  await database.opportunities.add({ id: "p1", accountId, ...stamps } as never);
  await database.ticks.bulkAdd([tick, other]);
  const undo = await remove("activities", activity);
  expect(await database.ticks.toArray()).toEqual([tick, other]);
  expect(await database.activities.get(activity.id)).toBeUndefined();
  await undo();
  const [back] = await database.activities.toArray();
  const again = (await database.ticks.toArray()).filter(({ id }) => id !== "k1" && id !== "k2");
  expect(again).toMatchObject([
    { conditionId: "1-m1", done: true, on: "2026-03-02", evidence: { activityId: back!.id } },
  ]);
  expect(again[0]!.recordedAt > tick.recordedAt).toBe(true);
});

it("is refused when the record was changed since it was shown, and the newer one stays", async () => {
  await database.orders.put({
    ...order,
    items: ["seal"],
    updatedAt: "2026-04-01T00:00:00Z" as never,
  });
  await expect(remove("orders", order)).rejects.toThrow(ChangedSince);
  expect((await database.orders.get(order.id))?.items).toEqual(["seal"]);
});

it("is not undone into an account that was forgotten meanwhile", async () => {
  const undo = await remove("orders", order);
  await database.transaction("rw", erasedFrom, async () => eraseRecords([accountId]));
  await expect(undo()).rejects.toThrow(ChangedSince);
  expect(await database.orders.count()).toBe(0);
});
