/** Laws of the store: all or nothing, nothing twice, and everything found again. */
import { beforeEach, describe, expect, it } from "vitest";
import "fake-indexeddb/auto";
import {
  type Draft,
  type DraftId,
  confirmDraft,
  saveDraft,
} from "../../../extension/store/drafts.ts";
import { database } from "../../../extension/store/database.ts";
import { today } from "../../../extension/store/identity.ts";
import { addObservations, saveAccount } from "../../../extension/store/records.ts";
import {
  readSettings,
  saveSettings,
  seedStarterScales,
} from "../../../extension/store/settings.ts";
import { made, observed } from "./made-up.ts";

beforeEach(async () => {
  await database.delete();
  await database.open();
});

const draft: Draft = {
  id: "draft-1" as DraftId,
  createdAt: made.at,
  kind: "selection",
  page: { url: "https://orrin.example/about", title: "About" },
  quote: { exact: "860 people", prefix: "", suffix: "", start: 4 },
};

describe("the ledger", () => {
  it("takes a set of observations whole or not at all", async () => {
    await addObservations([observed("o-1", "860")]);
    await expect(
      addObservations([observed("o-2", "900"), observed("o-1", "870")]),
    ).rejects.toThrow();
    expect(await database.observations.toCollection().primaryKeys()).toEqual(["o-1"]);
  });
});

describe("a draft", () => {
  it("becomes account and facts in one step, and is gone", async () => {
    await saveDraft(draft);
    await confirmDraft(draft.id, [observed("o-1", "860")], made.account);
    expect(await database.drafts.count()).toBe(0);
    expect(await database.accounts.get(made.account.id)).toEqual(made.account);
    expect(await database.observations.count()).toBe(1);
  });

  it("stays when its facts cannot be written, and no account is left behind", async () => {
    await saveDraft(draft);
    await addObservations([observed("o-1", "860")]);
    await expect(confirmDraft(draft.id, [observed("o-1", "860")], made.account)).rejects.toThrow();
    expect(await database.drafts.count()).toBe(1);
    expect(await database.accounts.count()).toBe(0);
  });
});

describe("settings", () => {
  it("change only where they are named", async () => {
    await saveSettings({ userName: "Lin" });
    await saveSettings({ theme: "dark" });
    expect(await readSettings()).toMatchObject({
      userName: "Lin",
      theme: "dark",
      locale: undefined,
    });
  });

  it("leave a scale alone that is there already", async () => {
    await seedStarterScales();
    await database.scales.update("business-relationship" as never, { name: { en: "Ours" } });
    await seedStarterScales();
    expect(await database.scales.count()).toBe(2);
    expect((await database.scales.get("business-relationship" as never))?.name.en).toBe("Ours");
  });
});

describe("an account", () => {
  it("is found by each of its domains", async () => {
    await saveAccount(made.account);
    const found = await database.accounts.where("domains").equals("orrin-group.example").toArray();
    expect(found.map(({ name }) => name)).toEqual(["Orrin Pumps"]);
  });
});

describe("today", () => {
  it("is the day on the user's wall, whatever day it is in UTC", () => {
    expect(today()).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    expect(Number(today().slice(8))).toBe(new Date().getDate());
  });
});
