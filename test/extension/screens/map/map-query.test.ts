/** What the map reads of the accounts that are stored. */
import { beforeEach, describe, expect, it } from "vitest";
import "fake-indexeddb/auto";
import {
  businessRelationship,
  type Currency,
  type Observation,
  type Order,
  purchasePotential,
} from "#core";
import { mapRecords, mapTiers } from "../../../../extension/screens/map/map-query.ts";
import { database } from "../../../../extension/store/database.ts";
import { account, day, noon, observation, opportunity } from "../../../core/made-up.ts";
import { id } from "./places.ts";

const today = day("2026-03-20");
const euro = (amount: number) => ({ amount, currency: "EUR" as Currency });
const order = (name: string, account: string, on: string, amount: number): Order => ({
  id: name as Order["id"],
  accountId: id(account),
  on: day(on),
  items: [],
  amount: euro(amount),
  createdAt: noon,
  updatedAt: noon,
});
const fact = (name: string, accountId: string, property: Observation["property"], value: string) =>
  observation(name, { accountId: id(accountId), property, value });

beforeEach(async () => {
  await database.delete();
  await database.open();
  await database.scales.bulkAdd([purchasePotential, businessRelationship]);
  await database.accounts.bulkAdd([
    account("a1", { name: "Alder", owner: "Lin" }),
    account("a2", { name: "Birch" }),
  ]);
});

describe("the records of the map", () => {
  it("place every account, rated or not, in the order of their names", async () => {
    const { placements } = await mapRecords(today);
    expect(placements.map(({ name, isSure }) => [name, isSure])).toEqual([
      ["Alder", false],
      ["Birch", false],
    ]);
  });

  it("know the classes of accounts from the facts in force, a person's word before a machine's", async () => {
    await database.observations.bulkAdd([
      fact("o1", "a1", "industry", "Pumps"),
      {
        ...fact("o2", "a1", "industry", "Valves"),
        readBy: { kind: "person", name: "Lin" },
      },
      fact("o3", "a2", "tags", "fair"),
      fact("o4", "a2", "tags", "pilot"),
    ]);
    const { classes, tags } = await mapRecords(today);
    expect([...classes.keys()]).toEqual(["owner", "industry"]);
    expect(classes.get("industry")?.get(id("a1"))).toBe("Valves");
    expect(classes.get("owner")?.get(id("a1"))).toBe("Lin");
    expect(new Set(tags.get(id("a2")))).toEqual(new Set(["fair", "pilot"]));
  });

  it("sum the orders of a year and what is open, each currency by itself", async () => {
    await database.orders.bulkAdd([
      order("q1", "a1", "2026-01-05", 300),
      order("q2", "a1", "2025-06-05", 200),
      order("q3", "a1", "2024-12-05", 999),
      {
        ...order("q4", "a2", "2026-02-05", 70),
        amount: { amount: 70, currency: "CNY" as Currency },
      },
    ]);
    await database.opportunities.bulkAdd([
      opportunity("p1", { amount: euro(1000) }),
      opportunity("p2", { amount: euro(5), closed: { outcome: "lost", on: today } }),
    ]);
    const { amounts } = await mapRecords(today);
    expect([...amounts].map(([key, sums]) => [key, [...sums]])).toEqual([
      ["sales:EUR", [["a1", 500]]],
      ["sales:CNY", [["a2", 70]]],
      ["open:EUR", [["a1", 1000]]],
    ]);
  });

  it("give every account a tier of the ranking", async () => {
    const tiers = await mapTiers(today);
    expect([...tiers.keys()]).toEqual(["a1", "a2"]);
  });
});
