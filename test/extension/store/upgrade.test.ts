/** A database of an older version opens with everything that was in it, and what is new works on it at once. */
import { afterEach, describe, expect, it } from "vitest";
import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { database, openDatabase } from "../../../extension/store/database.ts";
import { findFacts } from "../../../extension/store/research/fact-search.ts";
import { archive, made, observed } from "./made-up.ts";

// As they were shipped; never to be changed.
const VERSION_1 = {
  accounts: "id, *domains, name",
  contacts: "id, accountId",
  observations: "id, accountId, [accountId+property], source.url",
  scales: "id",
  ratings: "id, accountId",
  stakeholders: "id, accountId",
  opportunities: "id, accountId",
  ticks: "id, opportunityId",
  drafts: "id, createdAt",
  settings: "key",
};
const VERSION_2 = {
  observations: "id, accountId, contactId, [accountId+property], source.url",
  stakeholders: "id, accountId, contactId",
  withdrawals: "id, accountId, observationId",
  tombstones: "id",
};

afterEach(async () => {
  await database.delete();
  await database.open();
});

async function leftBehind(version: 1 | 2): Promise<void> {
  await database.delete();
  const old = new Dexie("account-atlas");
  old.version(1).stores(VERSION_1);
  if (version === 2) old.version(2).stores(VERSION_2);
  const { accounts, contacts, stakeholders, opportunities, ticks, ratings, withdrawals } =
    archive();
  await old.table("accounts").bulkAdd([...accounts]);
  await old.table("contacts").bulkAdd([...contacts]);
  await old.table("stakeholders").bulkAdd([...stakeholders]);
  await old.table("opportunities").bulkAdd([...opportunities]);
  await old.table("ticks").bulkAdd([...ticks]);
  await old.table("ratings").bulkAdd([...ratings]);
  // More than are brought up to date in one go.
  await old.table("observations").bulkAdd(
    Array.from({ length: 2300 }, (_, at) => ({
      ...observed(`o${at}`, `${at} people`),
      ...(at === 2299 ? { property: "products", value: "陶瓷密封水泵 with ceramic seals" } : {}),
    })),
  );
  await old.table("drafts").add({
    id: "d",
    createdAt: made.at,
    kind: "selection",
    page: { url: "https://orrin.example/about", title: "About" },
    quote: { exact: "860 people", prefix: "", suffix: "", start: 4 },
  });
  await old.table("settings").add({ key: "userName", value: "Lin" });
  if (version === 2) await old.table("withdrawals").bulkAdd([...withdrawals]);
  old.close();
}

describe.each([1, 2] as const)("a database of version %i", (version) => {
  it("opens with every record, and its facts are found", async () => {
    await leftBehind(version);
    await database.open();
    const { accounts, contacts, stakeholders, opportunities, ticks, ratings, withdrawals } =
      archive();
    expect(await database.accounts.toArray()).toEqual(accounts);
    expect(await database.contacts.toArray()).toEqual(contacts);
    expect(await database.stakeholders.toArray()).toEqual(stakeholders);
    expect(await database.opportunities.toArray()).toEqual(opportunities);
    expect(await database.ticks.toArray()).toEqual(ticks);
    expect(await database.ratings.toArray()).toEqual(ratings);
    expect(await database.withdrawals.toArray()).toEqual(version === 2 ? withdrawals : []);
    expect(await database.observations.count()).toBe(2300);
    expect(await database.observations.get("o7" as never)).toEqual(observed("o7", "7 people"));
    expect(await database.drafts.toCollection().primaryKeys()).toEqual(["d"]);
    expect((await database.settings.get("userName"))?.value).toBe("Lin");
    expect(await database.factTerms.count()).toBe(2300);
    for (const words of ["密封水", "ceramic"])
      expect((await findFacts(words, 5)).facts.map(({ observation }) => observation.id)).toEqual([
        "o2299",
      ]);
    expect(await database.observations.where("contactId").equals("nobody").count()).toBe(0);
    expect(await database.observations.where("property").equals("products").count()).toBe(1);
  });
});

describe("a database of today", () => {
  it("opens again as it was left", async () => {
    const first = openDatabase("account-atlas");
    await first.accounts.add(made.account);
    await first.observations.add(observed("o-1", "860 people"));
    first.close();
    await database.open();
    expect(await database.observations.count()).toBe(1);
    expect(await database.factTerms.count()).toBe(1);
  });
});
