/** Laws of the archive in the store: out and in again is the same, twice is once, a bad file changes nothing. */
import { beforeEach, describe, expect, it } from "vitest";
import "fake-indexeddb/auto";
import { collections, writeArchive } from "#core";
import { exportArchive } from "../../../extension/store/archive.ts";
import { applyArchiveImport, planArchiveImport } from "../../../extension/store/archive-import.ts";
import { database } from "../../../extension/store/database.ts";
import { saveAccount } from "../../../extension/store/records.ts";
import { saveSettings } from "../../../extension/store/settings.ts";
import { archive, made } from "./made-up.ts";

beforeEach(async () => {
  await database.delete();
  await database.open();
});

const bringIn = async (text: string): Promise<void> => {
  const plan = await planArchiveImport(text);
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  await applyArchiveImport(plan.value);
};

const counts = () => Promise.all(collections.map((collection) => database[collection].count()));

describe("an archive", () => {
  it("comes out of a fresh store as it went in, its thresholds and stage table with it", async () => {
    await bringIn(writeArchive(archive()));
    const { exportedAt: _now, ...carried } = await exportArchive();
    const { exportedAt: _then, ...given } = archive();
    expect(carried).toEqual(given);
  });

  it("carries the positions that the team looks for, once it has chosen them", async () => {
    expect(Object.keys((await exportArchive()).settings)).not.toContain("neededPositions");
    await saveSettings({ neededPositions: ["deciding/any/decider"] });
    const carried = writeArchive(await exportArchive());
    await database.delete();
    await database.open();
    await bringIn(carried);
    expect((await exportArchive()).settings.neededPositions).toEqual(["deciding/any/decider"]);
  });

  it("changes nothing when it comes a second time", async () => {
    await bringIn(writeArchive(archive()));
    const plan = await planArchiveImport(writeArchive(archive()));
    expect(plan.ok && plan.value.counts.accounts).toEqual({ added: 0, updated: 0, unchanged: 1 });
    await bringIn(writeArchive(archive()));
    expect(await counts()).toEqual(collections.map((collection) => archive()[collection].length));
  });

  it("leaves the user's own thresholds as they were chosen", async () => {
    await saveSettings({ thresholds: { relationship: 70, potential: 30 } });
    await bringIn(writeArchive(archive()));
    expect((await exportArchive()).settings.thresholds).toEqual({
      relationship: 70,
      potential: 30,
    });
  });

  it("says before it comes whether its thresholds and stage table would be taken over", async () => {
    const takes = async () => {
      const plan = await planArchiveImport(writeArchive(archive()));
      return plan.ok && plan.value.takesSettings;
    };
    expect(await takes()).toBe(true);
    await saveSettings({ thresholds: { relationship: 70, potential: 30 } });
    expect(await takes()).toBe(false);
  });

  it("brings a record up to date only where it was edited later", async () => {
    const nameAfter = async (updatedAt: string): Promise<string | undefined> => {
      await database.accounts.put({ ...made.account, name: "Mine", updatedAt } as never);
      await bringIn(writeArchive(archive()));
      return (await database.accounts.get(made.account.id))?.name;
    };
    const { updatedAt, name } = made.account;
    expect(await nameAfter("2999-01-01T00:00:00.000Z")).toBe("Mine");
    expect(await nameAfter(updatedAt)).toBe("Mine");
    expect(await nameAfter("2000-01-01T00:00:00.000Z")).toBe(name);
  });

  it("does not undo an edit that was made between the dry run and the import", async () => {
    const plan = await planArchiveImport(writeArchive(archive()));
    const edited = { ...made.account, name: "Orrin Pumps AG", updatedAt: "2026-03-09T08:00:00Z" };
    await saveAccount(edited as never);
    if (plan.ok) await applyArchiveImport(plan.value);
    expect((await database.accounts.get(made.account.id))?.name).toBe("Orrin Pumps AG");
  });

  it("that is cut off is refused with its problem, and nothing is written", async () => {
    const plan = await planArchiveImport(writeArchive(archive()).slice(0, 300));
    expect(plan.ok ? [] : plan.problems.map(({ code }) => code)).toEqual(["not-json"]);
    expect(await counts()).toEqual(collections.map(() => 0));
  });
});
