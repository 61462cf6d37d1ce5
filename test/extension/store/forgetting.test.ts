/** Laws of forgetting: every trace goes, only random ids stay, and no archive of any age brings the person back. */
import { beforeEach, describe, expect, it } from "vitest";
import "fake-indexeddb/auto";
import { type Archive, type Contact, Observation, Stakeholder, writeArchive } from "#core";
import { exportArchive, fullArchive } from "../../../extension/store/archive.ts";
import { applyArchiveImport, planArchiveImport } from "../../../extension/store/archive-import.ts";
import { database } from "../../../extension/store/database.ts";
import { forgetPerson, tracesOf } from "../../../extension/store/forgetting.ts";
import { activity } from "../../core/made-up-history.ts";
import { archive, made, observed } from "./made-up.ts";

const about = (id: string, property: string, value: string, contactId?: string): Observation =>
  Observation.parse({ ...observed(id, value), property, ...(contactId ? { contactId } : {}) });

/** Mo Ferrow as a contact with a birthday, and named in a fact of the account. */
const withPerson = (): Archive => {
  const all = archive();
  return {
    ...all,
    contacts: [{ ...all.contacts[0]!, name: "Mo Ferrow" }],
    observations: [
      ...all.observations,
      about("birthday", "birthday", "1980-05-01", "c"),
      about("named", "key-decision-makers", "Mo Ferrow decides"),
      about("like", "key-decision-makers", "Momo Ferrows decides"),
    ],
    activities: [activity("visit", { accountId: all.accounts[0]!.id, contactIds: ["c" as never] })],
    withdrawals: [
      ...all.withdrawals,
      { ...all.withdrawals[0]!, id: "wb" as never, observationId: "birthday" as never },
    ],
  };
};

const bringIn = async (incoming: Archive): Promise<void> => {
  const plan = await planArchiveImport(writeArchive(incoming));
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  await applyArchiveImport(plan.value);
};

const everything = async (): Promise<string> =>
  JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray())));

const forget = async (): Promise<Contact> => {
  const contact = (await database.contacts.get("c" as never))!;
  await forgetPerson(contact, await tracesOf(contact));
  return contact;
};

beforeEach(async () => {
  await database.delete();
  await database.open();
  await bringIn(withPerson());
});

describe("a person", () => {
  it("is asked about with every trace, and only with whole names", async () => {
    await database.drafts.add({
      id: "d" as never,
      createdAt: made.at,
      kind: "selection",
      page: { url: "https://orrin.example/", title: "Team" },
      quote: { exact: "Mo Ferrow", prefix: "", suffix: "", start: 0 },
    });
    const traces = await tracesOf((await database.contacts.get("c" as never))!);
    expect({ ...traces, mentions: traces.mentions.map(({ id }) => id) }).toMatchObject({
      facts: 1,
      assessments: 1,
      mentions: ["named"],
    });
    expect(traces.drafts.map(({ id }) => id)).toEqual(["d"]);
  });

  it("leaves no trace but random ids", async () => {
    await forget();
    const left = await everything();
    expect(left).not.toMatch(/(?<!Mo)Mo Ferrow|1980-05-01/u);
    const ids = (await database.tombstones.toArray()).map(({ id }) => id as string);
    expect(ids.toSorted()).toEqual(["birthday", "c", "gone", "named", "s", "wb"]);
    expect(await database.observations.toCollection().primaryKeys()).toEqual(["like", "o"]);
  });

  it("stays forgotten when an older archive comes, and when it comes again", async () => {
    await forget();
    await bringIn(withPerson());
    await bringIn(withPerson());
    expect(await everything()).not.toMatch(/(?<!Mo)Mo Ferrow|1980-05-01/u);
    expect(await database.contacts.count()).toBe(0);
  });

  it("is named in no activity any more, not even when an older archive comes; the visit stays", async () => {
    await forget();
    await bringIn(withPerson());
    expect((await database.activities.toArray()).map(({ contactIds }) => contactIds)).toEqual([[]]);
  });

  it("stays forgotten when an archive was planned before and is written after", async () => {
    const late = about("late", "family", "Two daughters", "c");
    const plan = await planArchiveImport(
      writeArchive({ ...withPerson(), observations: [...withPerson().observations, late] }),
    );
    await forget();
    if (plan.ok) await applyArchiveImport(plan.value);
    expect(await everything()).not.toContain("daughters");
    expect(await database.contacts.count()).toBe(0);
  });

  it("who was forgotten elsewhere is erased here, and the dry run says how much goes", async () => {
    await forget();
    const elsewhere = await fullArchive();
    await database.delete();
    await database.open();
    await bringIn(withPerson());
    const plan = await planArchiveImport(writeArchive(elsewhere));
    // Contact, birthday, its withdrawal, the naming fact, the assessment.
    expect(plan.ok && plan.value.forgotten).toBe(5);
    if (plan.ok) await applyArchiveImport(plan.value);
    expect(await everything()).not.toMatch(/(?<!Mo)Mo Ferrow|1980-05-01/u);
  });

  it("is found where a competitor's relations, a need and its conversion name the person, too", async () => {
    const need = (id: string, more: object): Observation =>
      Observation.parse({ ...about(id, "explicit-need", "Fewer stops"), ...more });
    await database.observations.bulkAdd([
      need("own", { contactId: "c" }),
      need("told", {
        conversion: { from: "o", on: "2026-03-01", how: "Mo Ferrow said it at the fair" },
      }),
      Observation.parse({
        ...about("rival", "competitor-relations", "Plays tennis with Mo Ferrow"),
        competitor: "Tallow",
      }),
      need("other", { term: "discount" }),
    ]);
    const contact = (await database.contacts.get("c" as never))!;
    const { facts, mentions } = await tracesOf(contact);
    expect(facts).toBe(2);
    expect(mentions.map(({ id }) => id).toSorted()).toEqual(["named", "rival", "told"]);
    await forget();
    expect(await everything()).not.toMatch(/(?<!Mo)Mo Ferrow/u);
    expect(await database.observations.get("other" as never)).toBeDefined();
    const stones = await database.tombstones.bulkGet(["own", "told", "rival"] as never[]);
    expect(stones).not.toContain(undefined);
  });

  it("is no chief, no friend and no rival any more in any assessment of others, old ones and new ones", async () => {
    const colleague: Contact = { ...archive().contacts[0]!, id: "d" as never, name: "Ada Quill" };
    const assessed = (id: string, ties: object): Stakeholder =>
      Stakeholder.parse({ ...archive().stakeholders[0], id, contactId: "d", ...ties });
    const old = assessed("d1", { reportsTo: "c", friends: ["c"] });
    const present = assessed("d2", { influence: 3, rivals: ["c", "d"] });
    const withColleague = {
      ...withPerson(),
      contacts: [...withPerson().contacts, colleague],
      stakeholders: [...withPerson().stakeholders, old, present],
    };
    await bringIn(withColleague);
    await forget();
    const bare = [assessed("d1", {}), assessed("d2", { influence: 3, rivals: ["d"] })];
    const stored = async () => database.stakeholders.orderBy("id").toArray();
    expect(await stored()).toEqual(bare);
    await bringIn(withColleague);
    expect(await stored()).toEqual(bare);
  });

  it("who is not released leaves the browser without personal facts", async () => {
    expect(writeArchive(await exportArchive())).not.toContain("1980-05-01");
    expect(writeArchive(await fullArchive())).toContain("1980-05-01");
    await database.contacts.update("c" as never, { released: true });
    expect(writeArchive(await exportArchive())).toContain("1980-05-01");
  });
});
