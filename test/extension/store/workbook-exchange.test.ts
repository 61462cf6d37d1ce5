/** The way between browser and workbook and back: nothing where nothing was edited, and exactly the edits where something was. */
import { beforeEach, describe, expect, it } from "vitest";
import "fake-indexeddb/auto";
import { type Archive, writeArchive } from "#core";
import { exportArchive, handOver } from "../../../extension/store/archive.ts";
import {
  applyArchiveImport,
  planArchiveImport,
  type PlannedMerge,
} from "../../../extension/store/archive-import.ts";
import { database } from "../../../extension/store/database.ts";
import { eraseRecords } from "../../../extension/store/erase-records.ts";
import { nowAfter } from "../../../extension/store/identity.ts";
import { workbookInMemory, type InMemory } from "../../sheets-addon/workbook-in-memory.ts";
import { archive as madeUp, made } from "./made-up.ts";

const archive = madeUp();
let book: InMemory;
const out = async (): Promise<Archive> => handOver(await exportArchive());
const plan = async (given: Archive): Promise<PlannedMerge> => {
  const read = await planArchiveImport(writeArchive(given));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};
const bringBack = async (): Promise<PlannedMerge> => {
  const planned = await plan(book.export());
  await applyArchiveImport(planned);
  return planned;
};
const account = async () => (await database.accounts.get(made.account.id))!;
const edit = async (changes: object): Promise<void> => {
  const known = await account();
  await database.accounts.put({ ...known, ...changes, updatedAt: nowAfter(known.updatedAt) });
};

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await applyArchiveImport(await plan(archive));
  book = workbookInMemory();
  book.import(await out());
});

describe("a workbook's archive in the browser that it came from", () => {
  it("changes nothing, and is in no conflict, when nothing was edited", async () => {
    const planned = await plan(book.export());
    expect(planned.changes).toEqual([]);
    expect(planned.conflicts).toEqual([]);
  });

  it("brings exactly what was typed, combined with what was edited in the browser meanwhile", async () => {
    book.type("accounts", made.account.id, "owner", "Typed");
    await edit({ name: "Renamed here" });
    const planned = await bringBack();
    expect(planned.conflicts).toEqual([]);
    expect(
      planned.changes.map(({ id, fields }) => [id as string, fields.map((one) => one.field)]),
    ).toEqual([[made.account.id, ["owner"]]]);
    expect(await account()).toMatchObject({ name: "Renamed here", owner: "Typed" });
    book.import(await out());
    expect(book.export().accounts).toEqual((await exportArchive()).accounts);
    expect((await plan(book.export())).changes).toEqual([]);
  });

  it("is in conflict only about a field that both sides changed since they last met", async () => {
    book.type("accounts", made.account.id, "owner", "First typed");
    await bringBack();
    await edit({ owner: "Then edited here" });
    // The workbook has not changed since: no conflict.
    expect(book.import(await out()).conflicts).toEqual([]);
    expect(book.export().accounts[0]!.owner).toBe("Then edited here");
    book.type("accounts", made.account.id, "owner", "Typed again");
    await edit({ owner: "Edited again" });
    expect((await plan(book.export())).conflicts.map(({ field }) => field)).toEqual(["owner"]);
    expect(book.import(await out()).conflicts.map(({ field }) => field)).toEqual(["owner"]);
  });

  it("turns a fact that was typed over into one of its own, on both sides once", async () => {
    const [known] = archive.observations;
    book.type("observations", known!.id, "value", "Typed over");
    await bringBack();
    const facts = await database.observations.toArray();
    expect(facts).toHaveLength(archive.observations.length + 1);
    expect(await database.observations.get(known!.id)).toEqual(known);
    book.import(await out());
    const back = book.export();
    expect(back.observations).toHaveLength(facts.length);
    expect(back.observations.filter(({ value }) => value === "Typed over")).toHaveLength(1);
    expect((await plan(back)).changes).toEqual([]);
  });

  it("forgets here what was forgotten there, and the other way round", async () => {
    const [person] = archive.contacts;
    await eraseRecords([person!.id as never]);
    await database.tombstones.put({
      id: person!.id as never,
      forgottenAt: nowAfter(archive.exportedAt),
    });
    book.import(await out());
    expect(book.everything()).not.toContain(person!.name);
    expect((await plan(book.export())).changes).toEqual([]);
  });
});
