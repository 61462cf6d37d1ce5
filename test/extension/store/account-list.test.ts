/** Laws of importing a list: everything at once, and nothing twice. */
import { beforeEach, describe, expect, it } from "vitest";
import "fake-indexeddb/auto";
import { planImport } from "#core";
import { importAccountList } from "../../../extension/store/account-list.ts";
import { database } from "../../../extension/store/database.ts";

const source = { file: "fair.csv", readBy: { kind: "person", name: "Lin" } } as const;
const rows = [
  ["Company", "Website", "Phone", "Employees", "Contact", "Position"],
  ["Orrin Pumps", "https://www.orrin.example", "+44 1632 960 001", "860", "Mo Farrow", "Buyer"],
  ["orrin pumps", "", "+44 1632 960 002", "", "Ann Telford", "Engineer"],
  ["Quell Valves", "", "", "many", "", ""],
];

const importRows = async () =>
  importAccountList(planImport(rows, await database.accounts.toArray()), source);

beforeEach(async () => {
  await database.delete();
  await database.open();
});

describe("a list of accounts", () => {
  it("becomes accounts, contacts and facts with the list as their source", async () => {
    expect(await importRows()).toEqual({ accounts: 2, contacts: 2, facts: 4 });
    const orrin = (await database.accounts.toArray()).find(({ name }) => name === "Orrin Pumps");
    expect(orrin?.domains).toEqual(["orrin.example"]);
    const facts = await database.observations.where("accountId").equals(orrin!.id).toArray();
    expect(facts.map(({ property, value }) => `${property} ${value}`).sort()).toEqual([
      "employees 860",
      "telephone +44 1632 960 001",
      "telephone +44 1632 960 002",
      "website https://www.orrin.example",
    ]);
    expect(facts[0]).toMatchObject({
      source: { channel: "imported-list", title: "fair.csv" },
      readBy: source.readBy,
    });
  });

  it("adds nothing when it is imported again", async () => {
    await importRows();
    expect(await importRows()).toEqual({ accounts: 0, contacts: 0, facts: 0 });
  });
});
