/** Laws of the store: all or nothing, nothing twice, and everything found again. */
import { beforeEach, describe, expect, it } from "vitest";
import "fake-indexeddb/auto";
import {
  type Draft,
  type DraftId,
  discardDraft,
  saveDraft,
  takeClipBack,
} from "../../../extension/store/research/drafts.ts";
import { database } from "../../../extension/store/database.ts";
import { today } from "../../../extension/store/identity.ts";
import { addObservations, saveAccount } from "../../../extension/store/records.ts";
import {
  readSettings,
  saveSettings,
  seedStarterScales,
} from "../../../extension/store/settings.ts";
import { ChangedSince } from "../../../extension/store/undo/take-back.ts";
import { perform } from "../../../extension/store/undo/undo.ts";
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
  it("that is thrown away can be brought back with every choice that was made for it", async () => {
    const chosen = { ...draft, channel: "trade-fair", newAccount: { name: "Orrin", domains: [] } };
    await saveDraft(chosen as Draft);
    const undo = await discardDraft(draft.id);
    expect(await database.drafts.count()).toBe(0);
    await undo();
    expect(await database.drafts.toArray()).toEqual([chosen]);
  });

  it("is used up by one deed only", async () => {
    await saveDraft(draft);
    const fact = observed("o-1", "860");
    await perform({ observations: [fact], drafts: [draft.id] });
    const again = { observations: [observed("o-2", "860")], drafts: [draft.id] };
    await expect(perform(again)).rejects.toThrow(ChangedSince);
    expect(await database.observations.toArray()).toEqual([fact]);
  });

  it("stays when its facts cannot be written", async () => {
    await saveDraft(draft);
    await addObservations([observed("o-1", "860")]);
    await expect(
      perform({ observations: [observed("o-1", "870")], drafts: [draft.id] }),
    ).rejects.toThrow();
    expect(await database.drafts.count()).toBe(1);
  });

  it("of a clip that is taken back goes, but not what it has become", async () => {
    await saveDraft(draft);
    await takeClipBack(draft.id);
    expect(await database.drafts.count()).toBe(0);
    await expect(takeClipBack(draft.id)).rejects.toThrow(ChangedSince);
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
