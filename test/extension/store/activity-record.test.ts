/** Activities are signed by whoever logs them, for an appraisal asks who did what. */
import { beforeEach, expect, it } from "vitest";
import "fake-indexeddb/auto";
import type { AccountId, IsoDate } from "#core";
import { activityRecord } from "../../../extension/store/activity-record.ts";
import { database } from "../../../extension/store/database.ts";
import { saveSettings } from "../../../extension/store/settings.ts";

const accountId = "a1" as AccountId;
const visit = { kind: "visit" as const, on: "2026-03-02" as IsoDate, contactIds: [] };

beforeEach(async () => {
  await database.delete();
  await database.open();
  await saveSettings({ userName: " Lin " });
});

it("a new one is the user's own unless somebody else is named", async () => {
  expect(await activityRecord(visit, accountId)).toMatchObject({
    ...visit,
    accountId,
    seller: "Lin",
  });
  expect((await activityRecord({ ...visit, seller: "Bo" }, accountId)).seller).toBe("Bo");
});

it("an edited one keeps its id and its beginning, and nobody's stays nobody's", async () => {
  const before = { ...(await activityRecord({ ...visit, seller: "Bo" }, accountId)) };
  const after = await activityRecord({ ...visit, outcome: "Agreed" }, accountId, before);
  expect(after).toMatchObject({ id: before.id, createdAt: before.createdAt, outcome: "Agreed" });
  expect(after).not.toHaveProperty("seller");
});

it("without a name in the settings it stays unsigned", async () => {
  await saveSettings({ userName: "" });
  expect(await activityRecord(visit, accountId)).not.toHaveProperty("seller");
});
