import "fake-indexeddb/auto";
import { type AccountId, type Period, reviewStandings } from "#core";
import { beforeEach, expect, it } from "vitest";
import { database } from "../../../extension/store/database.ts";
import { reviewed } from "../../../extension/store/reviewing.ts";
import { perform } from "../../../extension/store/undo.ts";

const accountId = "a1" as AccountId;
const period = "2026" as Period;

const standing = async () =>
  reviewStandings(await database.reviews.toArray(), period).get(accountId);

beforeEach(async () => {
  await database.delete();
  await database.open();
});

it("the newest review holds; undone, the one before holds again, and at last the account is due", async () => {
  const undoFirst = await perform(
    await reviewed({ accountId, period }, { fit: true, kind: "group" }, "", undefined),
  );
  const first = (await standing())?.review;
  expect(first).toMatchObject({ fit: true, kind: "group" });
  expect(first).not.toHaveProperty("note");
  const undo = await perform(
    await reviewed({ accountId, period }, { fit: false }, " They moved to ready-made ", first),
  );
  expect((await standing())?.review).toMatchObject({
    fit: false,
    note: "They moved to ready-made",
  });
  await undo();
  expect((await standing())?.review).toMatchObject({ fit: true, kind: "group" });
  expect((await standing())?.review).not.toHaveProperty("note");
  await expect(undoFirst()).rejects.toThrow();
});

it("the undo of the only review leaves the account due", async () => {
  const undo = await perform(await reviewed({ accountId, period }, { fit: true }, "", undefined));
  await undo();
  expect(await standing()).toBeUndefined();
});
