/** Exchanging archives with another place: edits combine, conflicts are chosen, and the last import can be taken back. */
import { beforeEach, describe, expect, it } from "vitest";
import "fake-indexeddb/auto";
import { type Archive, type IsoInstant, type Side, writeArchive } from "#core";
import { exportArchive, handOver } from "../../../extension/store/archive.ts";
import {
  applyArchiveImport,
  conflictKey,
  planArchiveImport,
  type PlannedMerge,
} from "../../../extension/store/archive-import.ts";
import { database } from "../../../extension/store/database.ts";
import { eraseRecords } from "../../../extension/store/erase-records.ts";
import { nowAfter } from "../../../extension/store/identity.ts";
import { readLastImport } from "../../../extension/store/import-note.ts";
import { addObservations } from "../../../extension/store/records.ts";
import { ChangedSince } from "../../../extension/store/take-back.ts";
import { undoLastImport } from "../../../extension/store/undo-import.ts";
import { archive, made, observed } from "./made-up.ts";

const account = async () => (await database.accounts.get(made.account.id))!;
const edit = async (changes: object): Promise<void> => {
  const known = await account();
  await database.accounts.put({ ...known, ...changes, updatedAt: nowAfter(known.updatedAt) });
};
const plan = async (given: Archive): Promise<PlannedMerge> => {
  const read = await planArchiveImport(writeArchive(given));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};
const take = async (given: Archive, side?: Side): Promise<PlannedMerge> => {
  const planned = await plan(given);
  const choices = planned.conflicts.map((one) => [conflictKey(one), side!] as const);
  await applyArchiveImport(planned, new Map(side ? choices : []), "theirs.json");
  return planned;
};
/** The other place took in an archive of here, edited the account, and gives its own. */
const answer = (given: Archive, changes: object, minutes = 1): Archive => {
  const exportedAt = new Date(
    Date.parse(given.exportedAt) + minutes * 60_000,
  ).toISOString() as IsoInstant;
  const seen = [{ id: given.origin!.id, exportedAt: given.exportedAt }];
  const accounts = given.accounts.map((one) => ({ ...one, ...changes, updatedAt: exportedAt }));
  return { ...given, exportedAt, origin: { id: "elsewhere", seen }, accounts };
};
const content = async () => {
  const { exportedAt: _now, ...content } = await exportArchive();
  return content;
};

let given: Archive;
beforeEach(async () => {
  await database.delete();
  await database.open();
  await take(archive());
  given = await handOver(await exportArchive());
});

describe("an archive that comes back", () => {
  it("brings its edits beside those made here meanwhile", async () => {
    await edit({ name: "Orrin Pumps AG" });
    const { conflicts } = await take(answer(given, { owner: "Lin" }));
    expect(conflicts).toEqual([]);
    expect(await account()).toMatchObject({ name: "Orrin Pumps AG", owner: "Lin" });
  });

  it("never takes back an edit with a value that nobody has touched there", async () => {
    await edit({ name: "Orrin Pumps AG" });
    await handOver(await exportArchive());
    await take(answer(given, {}, 9_999_999));
    expect(await account()).toMatchObject({ name: "Orrin Pumps AG" });
  });

  it("names what both have changed, and writes what the user chose", async () => {
    for (const side of ["mine", "theirs"] as const) {
      await edit({ owner: `Wu ${side}` });
      const { conflicts } = await take(answer(given, { owner: `Lin ${side}` }), side);
      expect(conflicts).toMatchObject([
        { field: "owner", mine: `Wu ${side}`, theirs: `Lin ${side}` },
      ]);
      expect((await account()).owner).toBe(side === "mine" ? "Wu mine" : "Lin theirs");
    }
  });

  it("changes nothing a second time, and asks about no conflict that was settled", async () => {
    await edit({ owner: "Wu" });
    const theirs = answer(given, { owner: "Lin" });
    await take(theirs, "mine");
    const before = await content();
    const again = await take(theirs);
    expect([again.changes, again.conflicts]).toEqual([[], []]);
    expect(await content()).toEqual(before);
  });

  it("knows what it took in from there, though the other place never took in anything more", async () => {
    await take(answer(given, { owner: "Lin" }));
    const { conflicts } = await take(answer(given, { owner: "An" }, 2));
    expect(conflicts).toEqual([]);
    expect((await account()).owner).toBe("An");
  });

  it("counts an edit by hand, which leaves the moment of the record as it was", async () => {
    await edit({ name: "Orrin Pumps AG" });
    const { origin: _none, ...byHand } = given;
    const edited = { ...byHand, accounts: given.accounts.map((one) => ({ ...one, owner: "Lin" })) };
    await take(edited);
    expect((await take(edited)).changes).toEqual([]);
    expect(await account()).toMatchObject({ name: "Orrin Pumps AG", owner: "Lin" });
  });
});

it("dates what was edited by hand, so that the next place takes it over", async () => {
  const { origin: _none, ...byHand } = given;
  await take({ ...byHand, accounts: given.accounts.map((one) => ({ ...one, owner: "Lin" })) });
  const { owner, updatedAt } = await account();
  expect([owner, updatedAt > given.accounts[0]!.updatedAt]).toEqual(["Lin", true]);
});

describe("the last import", () => {
  it("is taken back as a whole, and can come again", async () => {
    await edit({ name: "Orrin Pumps AG" });
    const before = await content();
    const theirs = {
      ...answer(given, { owner: "Lin" }),
      observations: [...given.observations, observed("o2", "900")],
    };
    const { changes } = await take(theirs);
    const after = await content();
    await undoLastImport();
    expect(await content()).toEqual(before);
    expect(await readLastImport()).toBeUndefined();
    expect((await take(theirs)).changes).toHaveLength(changes.length);
    expect(await content()).toMatchObject({ observations: after.observations });
    expect((await account()).owner).toBe("Lin");
  });

  it("stays when one of its records was edited since, or something was added to a new one", async () => {
    await take(answer(given, { owner: "Lin" }));
    await edit({ owner: "An" });
    await expect(undoLastImport()).rejects.toThrow(ChangedSince);
    expect((await account()).owner).toBe("An");
    const added = { ...made.account, id: "tallow" as never, domains: [] };
    await take({ ...answer(given, {}), accounts: [...given.accounts, added] });
    await addObservations([{ ...observed("o3", "3"), accountId: added.id }]);
    await expect(undoLastImport()).rejects.toThrow(ChangedSince);
    expect(await database.accounts.get(added.id)).toBeDefined();
  });

  it("brings nobody back who was forgotten since", async () => {
    const contacts = given.contacts.map((one) => ({
      ...one,
      name: "Mo Ashdown",
      updatedAt: "2027-01-01T00:00:00Z" as IsoInstant,
    }));
    await take({ ...answer(given, {}), contacts });
    await database.transaction("rw", database.tables, () => eraseRecords(["c"]));
    const left = [database.exchanges, database.imports].map((table) => table.toArray());
    expect(JSON.stringify(await Promise.all(left))).not.toMatch(/Mo/u);
    await undoLastImport();
    expect(await database.contacts.get("c" as never)).toBeUndefined();
  });
});
