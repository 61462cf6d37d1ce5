/** Judgements of the nine points: events that overrule the data, and are taken back by another one. */
import { beforeEach, expect, it } from "vitest";
import "fake-indexeddb/auto";
import { type AccountId, judgementInForce } from "#core";
import { database } from "../../../extension/store/database.ts";
import { judged } from "../../../extension/store/judging.ts";
import { perform } from "../../../extension/store/undo.ts";

const account = "a1" as AccountId;
const inForce = async () => judgementInForce(await database.judgements.toArray(), "competitors");
const judge = async (...said: readonly [state?: "known" | "partly", note?: string]) =>
  perform(await judged(account, { point: "competitors", judgement: await inForce() }, ...said));

beforeEach(async () => {
  await database.delete();
  await database.open();
});

it("overrules with a note, and gives way when it is taken back; all of it stays in the ledger", async () => {
  await judge("partly", " Their seller was here twice ");
  expect(await inForce()).toMatchObject({ state: "partly", note: "Their seller was here twice" });
  await judge("known");
  expect(await inForce()).toMatchObject({ state: "known" });
  await judge();
  expect(await inForce()).toBeUndefined();
  expect(await database.judgements.count()).toBe(3);
});

it("is undone to the judgement before, the first one to none", async () => {
  const undoFirst = await judge("partly", "Heard so");
  const undoSecond = await judge("known");
  await undoSecond();
  expect(await inForce()).toMatchObject({ state: "partly", note: "Heard so" });
  await expect(undoFirst()).rejects.toThrow();
  expect(await inForce()).toMatchObject({ state: "partly" });
});

it("undone alone leaves the word to the data", async () => {
  const undo = await judge("known");
  await undo();
  expect(await inForce()).toBeUndefined();
});
